package uk.police.wmp.recruitment.integrity.investigation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class ConductInvestigationService
        extends Records<ConductInvestigation, RecordConductInvestigation, ConductInvestigationView> {

    private final WorkerService workers;

    ConductInvestigationService(WorkerService workers) {
        super("conduct-investigations", ConductInvestigation::new, "openedOn", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(ConductInvestigation conductInvestigation, RecordConductInvestigation details) {
        conductInvestigation.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("conduct_investigation", "conduct-investigations", "vetting:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordConductInvestigation> bulk() {
        return BulkRecord.of("conduct-investigations", RecordConductInvestigation.class)
                .into(ConductInvestigation.class)
                .permission("vetting:write");
    }
}
