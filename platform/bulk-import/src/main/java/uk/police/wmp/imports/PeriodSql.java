package uk.police.wmp.imports;

import java.util.List;
import java.util.stream.Stream;
import uk.police.wmp.rest.Names;

/** The checks of periods that must not overlap: within the file in one pass over the sorted rows, and with what is recorded. */
final class PeriodSql {

    private final BulkRecord<?> bulk;
    private final List<StagedColumns.Column> components;

    PeriodSql(BulkRecord<?> bulk, List<StagedColumns.Column> components) {
        this.bulk = bulk;
        this.components = components;
    }

    /** Pairs of a row and one that ends or moves a recorded period on days that the first wants, be it refused or not. */
    Stream<String> givingWay(Period period) {
        String pairs = """
                select s.row_number, y.row_number
                  from %1$s s join public.%2$s t on t.%3$s = s.%4$s
                   and %5$s %9$s coalesce(t.%8$s, 'infinity') and t.%7$s %9$s coalesce(s.%6$s, 'infinity')
                  join staged y on y.id = t.id and y.action = 'UPDATE'
                 where y.row_number <> s.row_number""";
        return Stream.of(pairs + " and s.action <> 'SAME'", pairs)
                .map(query -> query.formatted(
                        query.equals(pairs) ? "broken" : "staged",
                        bulk.table(),
                        period.key(),
                        period.key(),
                        // a row whose days can't be read may have wanted any
                        query.equals(pairs) ? "coalesce(s." + period.from() + ", '-infinity')" : "s." + period.from(),
                        period.to(),
                        period.from(),
                        period.to(),
                        isOfDays(period) ? "<=" : "<"));
    }

    private boolean isOfDays(Period period) {
        return components.stream()
                .filter(column -> column.name().equals(period.from()))
                .anyMatch(column -> column.type().equals("date"));
    }

    String inOrder(Period period) {
        return CheckSql.fault(component(period.to()), "period", "must not be before " + component(period.from()))
                + " where s.%s < s.%s".formatted(period.to(), period.from());
    }

    List<String> overlaps(Period period) {
        boolean days = isOfDays(period);
        String meets = days ? "<=" : "<";
        String ticks = days ? "(%s - date '1900-01-01')::bigint" : "(extract(epoch from %s) * 1000000)::bigint";
        String start = ticks.formatted("s." + period.from());
        String end = ticks.formatted("coalesce(s.%s, '5000-01-01')".formatted(period.to()));
        String withinTheFile = """
                select q.row_number, '%1$s', 'overlap', 'overlaps the period of row ' || q.latest[2]
                  from (select s.row_number, %2$s as start, max(array[%3$s, s.row_number]) over (
                                   partition by s.%4$s order by s.%5$s, s.row_number
                                   rows between unbounded preceding and 1 preceding) as latest
                          from staged s where s.%4$s is not null and s.action <> 'SAME' and %6$s) q
                 where q.start %7$s q.latest[1]""".formatted(
                component(period.from()), start, end, period.key(), period.from(), StagingSql.NOT_REFUSED, meets);
        String withWhatIsRecorded = """
                select distinct s.row_number, '%1$s', 'overlap', 'overlaps a recorded period'
                  from staged s join public.%2$s t on t.%3$s = s.%4$s and t.id <> s.id
                   and s.%5$s %9$s coalesce(t.%8$s, 'infinity') and t.%7$s %9$s coalesce(s.%6$s, 'infinity')
                 where s.action <> 'SAME' and %10$s
                   and not exists (select from staged x where x.id = t.id and x.action = 'UPDATE'
                                      and not exists (select from fault g where g.row_number = x.row_number))""".formatted(
                        component(period.from()),
                        bulk.table(),
                        period.key(),
                        period.key(),
                        period.from(),
                        period.to(),
                        period.from(),
                        period.to(),
                        meets,
                        StagingSql.NOT_REFUSED);
        return List.of(withinTheFile, withWhatIsRecorded);
    }

    /** The component that a staged column holds, or was resolved from. */
    private String component(String stagedColumn) {
        return bulk.references().values().stream()
                .filter(reference -> reference.column().equals(stagedColumn))
                .map(Reference::component)
                .findFirst()
                .orElseGet(() -> Names.camelCase(stagedColumn));
    }
}
