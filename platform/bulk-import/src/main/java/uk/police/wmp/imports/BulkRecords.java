package uk.police.wmp.imports;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.Problem;

/** The record types that this service imports; one that contradicts itself stops the application's start, not somebody's import. */
@Startup
@ApplicationScoped
class BulkRecords {

    private final Map<String, BulkRecord<?>> byType;

    BulkRecords(@All List<BulkRecord<?>> declared, @All List<TrackedRecord> tracked) {
        declared.forEach(bulk -> requireGuarded(bulk, tracked));
        byType = declared.stream().collect(Collectors.toMap(BulkRecord::recordType, Function.identity()));
    }

    /** What is confidential on the way in is so in the feed. */
    private static void requireGuarded(BulkRecord<?> bulk, List<TrackedRecord> tracked) {
        ConfidentialComponents.of(bulk.request()).permissions().forEach((component, permission) -> {
            String column = bulk.storedColumns().get(component);
            tracked.stream()
                    .filter(record -> column != null && record.table().equals(bulk.table()))
                    .filter(record -> !record.permission().equals(permission)
                            && !permission.equals(record.guarded().get(column))
                            && !record.hidden().contains(column))
                    .findAny()
                    .ifPresent(open -> {
                        throw new IllegalStateException("%s of %s is confidential, and the feed doesn't guard it"
                                .formatted(component, bulk.recordType()));
                    });
        });
    }

    /** The declaration, if there is one and this caller may import such records. */
    BulkRecord<?> forCaller(String recordType, Caller caller) {
        BulkRecord<?> found = byType.get(recordType);
        if (found == null) {
            throw new Problem(
                    404,
                    "not-found",
                    "No such record type",
                    "This application imports "
                            + byType.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
        List<String> missing = found.permissions().stream()
                .filter(needed -> !caller.may(needed))
                .toList();
        if (!missing.isEmpty()) {
            throw Permissions.missing(missing);
        }
        return found;
    }
}
