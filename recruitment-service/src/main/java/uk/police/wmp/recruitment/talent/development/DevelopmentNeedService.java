package uk.police.wmp.recruitment.talent.development;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class DevelopmentNeedService extends Records<DevelopmentNeed, RecordDevelopmentNeed, DevelopmentNeedView> {

    private final WorkerService workers;

    DevelopmentNeedService(WorkerService workers) {
        super("development-needs", DevelopmentNeed::new, "identifiedOn", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(DevelopmentNeed developmentNeed, RecordDevelopmentNeed details) {
        developmentNeed.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("development_need", "development-needs", "talent:read")
                .about("worker_id")
                .identifying("need");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDevelopmentNeed> bulk() {
        return BulkRecord.of("development-needs", RecordDevelopmentNeed.class)
                .into(DevelopmentNeed.class)
                .permission("talent:write");
    }
}
