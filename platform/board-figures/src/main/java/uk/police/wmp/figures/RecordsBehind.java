package uk.police.wmp.figures;

import java.util.List;

/**
 * The records that a figure counted. The SQL takes the figure's own parameters and selects, for every record counted,
 * {@code id}, {@code external_id} and the figure's dimensions under their SQL names; the platform adds the row, the page and the order.
 *
 * <pre>{@code
 * RecordsBehind.of("student-officer", "/v1/student-officers", "recruitment:read", each("recruited"), """
 *         select o.id, o.external_id, o.entry_route
 *           from student_officer o
 *          where o.started_on >= :from and o.started_on <= :as_at
 *         """)
 * }</pre>
 *
 * @param recordType as the change feed and imports call it
 * @param path of the record type's collection: a record is at {@code path/id}
 * @param permissions what a caller needs beside {@code figures:read}, each of them: to read the records, and to see what a row tells of them
 * @param adding which columns the records add up to
 * @param sql one row for every record
 */
public record RecordsBehind(String recordType, String path, List<String> permissions, Adding adding, String sql) {

    /**
     * @param columns measures of the figure; together, where there are several
     * @param each whether each record is one of what is counted; otherwise it has a share of its own, such as its hours
     */
    public record Adding(List<String> columns, boolean each) {}

    public static RecordsBehind of(String recordType, String path, String permission, Adding adding, String sql) {
        return new RecordsBehind(recordType, path, List.of(permission), adding, sql);
    }

    /** The rows tell of the records what needs another permission, such as the group that somebody is of. */
    public RecordsBehind telling(String permission) {
        return new RecordsBehind(recordType, path, List.of(permissions.getFirst(), permission), adding, sql);
    }

    /** Behind each row are as many records as these columns count. */
    public static Adding each(String... columns) {
        return new Adding(List.of(columns), true);
    }

    /** Behind each row are the records whose hours, posts or pounds make up these columns. */
    public static Adding parts(String... columns) {
        return new Adding(List.of(columns), false);
    }
}
