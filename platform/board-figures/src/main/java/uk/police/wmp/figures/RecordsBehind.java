package uk.police.wmp.figures;

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
 * @param permission of the service, needed beside {@code figures:read}
 * @param sql one row for every record
 */
public record RecordsBehind(String recordType, String path, String permission, String sql) {

    public static RecordsBehind of(String recordType, String path, String permission, String sql) {
        return new RecordsBehind(recordType, path, permission, sql);
    }
}
