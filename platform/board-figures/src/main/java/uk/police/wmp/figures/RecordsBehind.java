package uk.police.wmp.figures;

import java.util.List;

/**
 * The records that a figure counted. The SQL takes the figure's own parameters and selects, for every record counted,
 * {@code id}, {@code external_id} and the figure's dimensions under their SQL names; the platform adds the row, the page and the order.
 *
 * <pre>{@code
 * RecordsBehind.of("student-officer", "/v1/student-officers", "recruitment:read", """
 *         select o.id, o.external_id, o.entry_route
 *           from student_officer o
 *          where o.started_on >= :from and o.started_on < :as_at
 *         """)
 * }</pre>
 *
 * @param recordType as the change feed and imports call it
 * @param path of the record type's collection: a record is at {@code path/id}
 * @param permissions what a caller needs beside {@code figures:read}, each of them: to read the records, and to see what a row tells of them
 * @param sql one row for every record
 */
public record RecordsBehind(String recordType, String path, List<String> permissions, String sql) {

    public static RecordsBehind of(String recordType, String path, String permission, String sql) {
        return new RecordsBehind(recordType, path, List.of(permission), sql);
    }

    /** The rows tell of the records what needs another permission, such as the group that somebody is of. */
    public RecordsBehind telling(String permission) {
        return new RecordsBehind(recordType, path, List.of(permissions.getFirst(), permission), sql);
    }
}
