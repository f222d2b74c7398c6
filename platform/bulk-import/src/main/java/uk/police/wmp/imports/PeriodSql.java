package uk.police.wmp.imports;

import java.util.List;
import uk.police.wmp.rest.Names;

/** The checks of periods that must not overlap: within the file in one pass over the sorted rows, and with what is recorded. */
final class PeriodSql {

    private final BulkRecord<?> bulk;
    private final List<StagedColumns.Column> components;

    PeriodSql(BulkRecord<?> bulk, List<StagedColumns.Column> components) {
        this.bulk = bulk;
        this.components = components;
    }

    String inOrder(Period period) {
        return CheckSql.fault(component(period.to()), "period", "must not be before " + component(period.from()))
                + " where s.%s < s.%s".formatted(period.to(), period.from());
    }

    List<String> overlaps(Period period) {
        boolean days = components.stream()
                .filter(column -> column.name().equals(period.from()))
                .anyMatch(column -> column.type().equals("date"));
        String meets = days ? "<=" : "<";
        String ticks = days ? "(%s - date '1900-01-01')::bigint" : "(extract(epoch from %s) * 1000000)::bigint";
        String start = ticks.formatted("s." + period.from());
        String end = ticks.formatted("coalesce(s.%s, '5000-01-01')".formatted(period.to()));
        String withinTheFile = """
                select q.row_number, '%1$s', 'overlap', 'overlaps the period of row ' || q.latest[2]
                  from (select s.row_number, %2$s as start, max(array[%3$s, s.row_number]) over (
                                   partition by s.%4$s order by s.%5$s, s.row_number
                                   rows between unbounded preceding and 1 preceding) as latest
                          from staged s where s.%4$s is not null and %6$s) q
                 where q.start %7$s q.latest[1]""".formatted(
                component(period.from()), start, end, period.key(), period.from(), StagingSql.NOT_REFUSED, meets);
        String withWhatIsRecorded = """
                select distinct s.row_number, '%1$s', 'overlap', 'overlaps a recorded period'
                  from staged s join public.%2$s t on t.%3$s = s.%4$s and t.id <> s.id
                   and s.%5$s %9$s coalesce(t.%8$s, 'infinity') and t.%7$s %9$s coalesce(s.%6$s, 'infinity')
                 where s.action <> 'SAME' and %10$s
                   and not exists (select from staged x where x.id = t.id
                                      and not exists (select from fault g where g.row_number = x.row_number))""".formatted(
                        component(period.from()),
                        bulk.table(),
                        recordedName(period.key()),
                        period.key(),
                        period.from(),
                        period.to(),
                        recordedName(period.from()),
                        recordedName(period.to()),
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

    private String recordedName(String stagedColumn) {
        return bulk.storedColumns().getOrDefault(Names.camelCase(stagedColumn), stagedColumn);
    }
}
