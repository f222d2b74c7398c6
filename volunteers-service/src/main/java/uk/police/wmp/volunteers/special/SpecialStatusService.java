package uk.police.wmp.volunteers.special;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.volunteers.worker.WorkerService;

@Singleton
class SpecialStatusService extends Records<SpecialStatus, RecordSpecialStatus, SpecialStatusView> {

    private final WorkerService workers;

    SpecialStatusService(WorkerService workers) {
        super("special-statuses", SpecialStatus::new, "validFrom", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(SpecialStatus specialStatus, RecordSpecialStatus details) {
        specialStatus.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("special_status", "special-statuses", "volunteers:read")
                .guarding(RecordSpecialStatus.class);
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSpecialStatus> bulk() {
        return BulkRecord.of("special-statuses", RecordSpecialStatus.class)
                .into(SpecialStatus.class)
                .noOverlap("worker_id", "valid_from", "valid_to");
    }
}
