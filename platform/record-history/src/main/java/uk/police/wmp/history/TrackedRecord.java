package uk.police.wmp.history;

import java.util.Map;
import java.util.Set;

/**
 * What the change feed needs to know of a tracked table; a bean of this type puts the table's changes into the feed.
 *
 * @param table the table
 * @param recordType the record type, which is also the path: {@code absences} is {@code /v1/absences/{id}}
 * @param permission what a reader needs to see that such a record changed, and its data
 * @param guarded columns that need a permission of their own, by column
 * @param hidden columns that never leave by the feed
 */
public record TrackedRecord(
        String table, String recordType, String permission, Map<String, String> guarded, Set<String> hidden) {

    public TrackedRecord(String table, String recordType, String permission) {
        this(table, recordType, permission, Map.of(), Set.of());
    }
}
