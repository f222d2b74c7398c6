package uk.police.wmp.volunteers.special;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How statuses of special constables come in bulk, and how their changes are told. */
final class SpecialStatusRecords {

    private SpecialStatusRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("special_status", "special-statuses", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSpecialStatus> bulk() {
        return BulkRecord.of("special-statuses", RecordSpecialStatus.class)
                .into("special_status")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
