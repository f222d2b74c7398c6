package uk.police.wmp.history;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.Names;

/**
 * What the change feed and the rights of the people recorded need to know of a tracked table. A bean of this type puts the
 * table's changes into the feed:
 *
 * <pre>{@code
 * new TrackedRecord("performance_conversation", "performance-conversations", "performance:read")
 *         .about("worker_id")                          // in what the worker may ask for, all of it
 *         .identifying("year_end_summary")             // gone when the worker is erased
 *         .naming("manager_id", "objectives_agreed_on") // in what the manager may ask for: that they agreed, and when
 * }</pre>
 *
 * @param table the table
 * @param recordType the record type, which is also the path: {@code absences} is {@code /v1/absences/{id}}
 * @param permission what a reader needs to see that such a record changed, and its data
 * @param guarded columns that need a permission of their own, by column
 * @param hidden columns that never leave by the feed
 * @param subject the column that says whose record it is: {@code id} for a person, {@code worker_id}, or a reference to a
 *     record that is about somebody ({@code application_id}); null for a record about nobody
 * @param orSubject another such column, for records that are about somebody by the one or by the other; else null
 * @param identifying columns that tell who that person is, or free text that may: erasure empties them, now and in history
 * @param named who else figures in it
 */
public record TrackedRecord(
        String table,
        String recordType,
        String permission,
        Map<String, String> guarded,
        Set<String> hidden,
        String subject,
        String orSubject,
        Set<String> identifying,
        List<Named> named) {

    /**
     * Somebody who figures in a record that is another's, or nobody's: a mentor, a line manager, who heard an appeal. They are
     * given what they did, and nothing of what it says of the other. Their erasure leaves the record as it is: it refers to
     * somebody who has no name any more.
     *
     * @param column refers to the person, or to a record about them ({@code member_id})
     * @param told columns that are theirs to know
     */
    public record Named(String column, Set<String> told) {}

    public TrackedRecord(String table, String recordType, String permission) {
        this(table, recordType, permission, Map.of(), Set.of(), null, null, Set.of(), List.of());
    }

    /** These columns leave by the feed only to who has this permission. */
    public TrackedRecord guarding(Map<String, String> permissionByColumn) {
        return new TrackedRecord(
                table, recordType, permission, permissionByColumn, hidden, subject, orSubject, identifying, named);
    }

    /** What is confidential in this request leaves by the feed only to who has the permission. */
    public TrackedRecord guarding(Class<? extends Record> request) {
        return guarding(ConfidentialComponents.of(request).permissions().entrySet().stream()
                .collect(Collectors.toMap(component -> Names.snakeCase(component.getKey()), Map.Entry::getValue)));
    }

    /** These columns never leave by the feed. */
    public TrackedRecord hiding(String... columns) {
        return new TrackedRecord(
                table, recordType, permission, guarded, Set.of(columns), subject, orSubject, identifying, named);
    }

    /** Whose record it is. */
    public TrackedRecord about(String column) {
        return aboutEither(column, null);
    }

    /** The same of records that are somebody's by the one reference, or by the other. */
    public TrackedRecord aboutEither(String column, String orColumn) {
        return new TrackedRecord(table, recordType, permission, guarded, hidden, column, orColumn, identifying, named);
    }

    /** The columns that say whose record it is. */
    public List<String> subjects() {
        return Stream.of(subject, orSubject).filter(Objects::nonNull).toList();
    }

    public TrackedRecord identifying(String... columns) {
        return new TrackedRecord(
                table, recordType, permission, guarded, hidden, subject, orSubject, Set.of(columns), named);
    }

    /** Somebody else figures in it, and may know these columns of it. Once for each who does. */
    public TrackedRecord naming(String column, String... told) {
        List<Named> all = Stream.concat(named.stream(), Stream.of(new Named(column, Set.of(told))))
                .toList();
        return new TrackedRecord(table, recordType, permission, guarded, hidden, subject, orSubject, identifying, all);
    }
}
