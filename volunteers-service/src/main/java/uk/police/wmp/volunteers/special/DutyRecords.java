package uk.police.wmp.volunteers.special;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How duties come in bulk, and how their changes are told. */
final class DutyRecords {

    private DutyRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("duty", "duties", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDuty> bulk() {
        return BulkRecord.of("duties", RecordDuty.class)
                .into("duty")
                .reference("workerExternalId", "worker", "worker_id")
                .noOverlap("worker_id", "started_at", "ended_at");
    }
}
