package uk.police.wmp.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.rest.Names;

/**
 * Finds the rows that only hold together, and makes a unit of them: a row that gives way (a contract that begins later, a worker
 * who hands over a collar number) with the row that takes its place, and rows that were declared to belong together. A unit is
 * applied or refused as one. Its number is the last of its rows'.
 */
final class BondSql {

    private final BulkRecord<?> bulk;
    private final List<List<WrittenColumn>> uniques;
    private final PeriodSql periods;

    BondSql(BulkRecord<?> bulk, List<List<WrittenColumn>> uniques, PeriodSql periods) {
        this.bulk = bulk;
        this.uniques = uniques;
        this.periods = periods;
    }

    /** Whether there can be any. */
    boolean areThere() {
        return !bulk.periods().isEmpty()
                || !uniques.isEmpty()
                || !bulk.togetherComponents().isEmpty();
    }

    /** The pairs of rows that hold together, {@code refused} being those whose reading was refused. */
    Stream<String> find() {
        return Stream.of(
                        bulk.periods().stream().flatMap(period -> periods.givingWay(period)),
                        uniques.stream().map(this::handedOver),
                        Stream.of(together()).filter(query -> !query.isEmpty()))
                .flatMap(queries -> queries)
                .map(query -> "insert into bond (one, other) " + query);
    }

    static List<String> create() {
        return List.of(
                "create temp table bond (one bigint, other bigint)",
                "create temp table bonded (row_number bigint primary key, unit bigint not null)");
    }

    static String members() {
        return "insert into bonded select row_number, row_number from (select one from bond union select other from bond) m (row_number)";
    }

    /** Each takes the number of a neighbour, then of whom that one follows: until none changes, which is soon. */
    static List<String> untilNoMore() {
        return List.of(
                """
                update bonded b set unit = m.unit
                  from (select e.one, max(o.unit) as unit
                          from (select one, other from bond union all select other, one from bond) e
                          join bonded o on o.row_number = e.other
                         group by e.one) m
                 where m.one = b.row_number and m.unit > b.unit""", "update bonded b set unit = p.unit from bonded p where p.row_number = b.unit and p.unit > b.unit");
    }

    static String intoUnits() {
        return "update staged s set apply_unit = b.unit from bonded b where b.row_number = s.row_number and b.unit <> s.apply_unit";
    }

    private String handedOver(List<WrittenColumn> unique) {
        String same = unique.stream()
                .map(column -> "t." + column.name() + " = " + column.comparable())
                .collect(Collectors.joining(" and "));
        return """
                select s.row_number, y.row_number
                  from staged s join public.%s t on %s and t.id <> s.id join staged y on y.id = t.id and y.action = 'UPDATE'
                 where s.action <> 'SAME'""".formatted(bulk.table(), same);
    }

    /** Of all rows, also those that can't be read as records. */
    private String together() {
        List<String> columns =
                bulk.togetherComponents().stream().map(Names::snakeCase).toList();
        String complete =
                columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" and "));
        return columns.isEmpty()
                ? ""
                : "select row_number, max(row_number) over (partition by %s) from loaded where %s"
                        .formatted(String.join(", ", columns), complete);
    }
}
