package uk.police.wmp.history;

import java.util.Map;
import java.util.Set;

/**
 * What the change feed and the rights of the people recorded need to know of a tracked table. A bean of this type puts the
 * table's changes into the feed:
 *
 * <pre>{@code
 * new TrackedRecord("application", "applications", "recruitment:read")
 *         .about("candidate_id")                 // in what the candidate may ask for
 *         .identifying("withdrawal_reason")      // gone when the candidate is erased
 * }</pre>
 *
 * @param table the table
 * @param recordType the record type, which is also the path: {@code absences} is {@code /v1/absences/{id}}
 * @param permission what a reader needs to see that such a record changed, and its data
 * @param guarded columns that need a permission of their own, by column
 * @param hidden columns that never leave by the feed
 * @param subject the column that says whose record it is: {@code id} for a person, {@code worker_id}, or a reference to a
 *     record that is about somebody ({@code application_id}); null for a record about nobody
 * @param identifying columns that tell who a person is, or free text that may: erasure empties them, now and in history
 */
public record TrackedRecord(
        String table,
        String recordType,
        String permission,
        Map<String, String> guarded,
        Set<String> hidden,
        String subject,
        Set<String> identifying) {

    public TrackedRecord(String table, String recordType, String permission) {
        this(table, recordType, permission, Map.of(), Set.of(), null, Set.of());
    }

    /** These columns leave by the feed only to who has this permission. */
    public TrackedRecord guarding(Map<String, String> permissionByColumn) {
        return new TrackedRecord(table, recordType, permission, permissionByColumn, hidden, subject, identifying);
    }

    /** These columns never leave by the feed. */
    public TrackedRecord hiding(String... columns) {
        return new TrackedRecord(table, recordType, permission, guarded, Set.of(columns), subject, identifying);
    }

    public TrackedRecord about(String column) {
        return new TrackedRecord(table, recordType, permission, guarded, hidden, column, identifying);
    }

    public TrackedRecord identifying(String... columns) {
        return new TrackedRecord(table, recordType, permission, guarded, hidden, subject, Set.of(columns));
    }
}
