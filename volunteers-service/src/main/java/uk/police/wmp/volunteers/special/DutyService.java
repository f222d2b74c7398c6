package uk.police.wmp.volunteers.special;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.volunteers.worker.WorkerService;

@Singleton
class DutyService extends Records<Duty, RecordDuty, DutyView> {

    private final WorkerService workers;

    DutyService(WorkerService workers) {
        super("duties", Duty::new, "startedAt", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(Duty duty, RecordDuty details) {
        duty.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("duty", "duties", "volunteers:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDuty> bulk() {
        return BulkRecord.of("duties", RecordDuty.class)
                .into(Duty.class)
                .noOverlap("worker_id", "started_at", "ended_at");
    }
}
