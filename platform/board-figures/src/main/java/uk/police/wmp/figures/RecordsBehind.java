package uk.police.wmp.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The records that a figure counted. The SQL takes the figure's own parameters and selects, for every record counted,
 * {@code id}, {@code external_id}, the figure's dimensions under their SQL names and, for every column that is {@link #marked}, whether
 * the record is one of what that column counts; the platform adds the row, the measure, the page and the order.
 *
 * <pre>{@code
 * RecordsBehind.of("student-officers", "/v1/student-officers", "recruitment:read", each("recruited").marked("leftInProbation"), """
 *         select o.id, o.external_id, o.entry_route, o.left_on < :as_at as left_in_probation
 *           from student_officer o
 *          where o.started_on >= :from and o.started_on <= :as_at
 *         """)
 * }</pre>
 *
 * <p>A column that is a sum or a difference of such columns leads to records by itself: {@code sum("retained", "…").of("recruited")
 * .minus("leftInProbation")} to those recruited who didn't leave. Where a difference isn't one of sets (joiners less leavers), its
 * parts stand in two of these.
 *
 * @param recordType as the change feed and imports call it
 * @param path of the record type's collection: a record is at {@code path/id}
 * @param permissions what a caller needs beside {@code figures:read}, each of them: to read the records, and to see what a row tells of them
 * @param adding which columns the records add up to
 * @param sql one row for every record
 */
public record RecordsBehind(String recordType, String path, List<String> permissions, Adding adding, String sql) {

    /**
     * @param whole measures that all of the records make up
     * @param each whether each record is one of what those count; otherwise it has a share of its own, such as its hours
     * @param marked measures that count some of the records: the SQL says which
     */
    public record Adding(List<String> whole, boolean each, List<String> marked) {

        /** The same, of which the SQL marks those that these columns count. */
        public Adding marked(String... columns) {
            return new Adding(whole, each, List.of(columns));
        }

        List<String> columns() {
            return Stream.concat(whole.stream(), marked.stream()).toList();
        }
    }

    public static RecordsBehind of(String recordType, String path, String permission, Adding adding, String sql) {
        return new RecordsBehind(recordType, path, List.of(permission), adding, sql);
    }

    /** The rows tell of the records what needs another permission, such as the group that somebody is of. */
    public RecordsBehind telling(String permission) {
        List<String> all =
                Stream.concat(permissions.stream(), Stream.of(permission)).toList();
        return new RecordsBehind(recordType, path, all, adding, sql);
    }

    /** Behind each row are as many records as this column counts. */
    public static Adding each(String column) {
        return new Adding(List.of(column), true, List.of());
    }

    /** Each of these columns counts the records that the SQL marks under its name; no column counts all. */
    public static Adding marked(String... columns) {
        return new Adding(List.of(), true, List.of(columns));
    }

    /** Behind each row are the records whose hours, posts or pounds make up these columns. */
    public static Adding parts(String... columns) {
        return new Adding(List.of(columns), false, List.of());
    }

    /** Which of the records a measure counts: a condition on {@code counted}; empty where it is no count of them. */
    Optional<String> counting(FigureDefinition definition, Column measure) {
        if (adding.marked().contains(measure.name())) {
            return Optional.of("counted." + measure.sqlName() + " is true");
        }
        if (adding.each() && adding.whole().contains(measure.name())) {
            return Optional.of("true");
        }
        if (measure.kind() != Kind.COMBINATION) {
            return Optional.empty();
        }
        List<String> plus = counting(definition, measure.formula().plus());
        List<String> minus = counting(definition, measure.formula().minus());
        if (plus.size() + minus.size() < measure.components().size()) {
            return Optional.empty();
        }
        return Optional.of("(" + String.join(" or ", plus) + ")"
                + minus.stream()
                        .map(condition -> " and not (" + condition + ")")
                        .collect(Collectors.joining()));
    }

    private List<String> counting(FigureDefinition definition, List<String> measures) {
        List<String> conditions = new ArrayList<>();
        measures.forEach(name -> counting(definition, definition.column(name)).ifPresent(conditions::add));
        return conditions;
    }

    /** All that any measure counted. */
    String countingAny(FigureDefinition definition) {
        return adding.whole().isEmpty()
                ? adding.marked().stream()
                        .map(name ->
                                counting(definition, definition.column(name)).orElseThrow())
                        .collect(Collectors.joining(" or ", "(", ")"))
                : "true";
    }
}
