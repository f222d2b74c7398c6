package uk.police.wmp.recruitment.integrity.healthcheck;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class IntegrityHealthCheckService
        extends Records<IntegrityHealthCheck, RecordIntegrityHealthCheck, IntegrityHealthCheckView> {

    private final WorkerService workers;

    IntegrityHealthCheckService(WorkerService workers) {
        super("integrity-health-checks", IntegrityHealthCheck::new, "year", "externalId");
        this.workers = workers;
    }

    @Override
    protected void amend(IntegrityHealthCheck integrityHealthCheck, RecordIntegrityHealthCheck details) {
        integrityHealthCheck.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("integrity_health_check", "integrity-health-checks", "vetting:read")
                .about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordIntegrityHealthCheck> bulk() {
        return BulkRecord.of("integrity-health-checks", RecordIntegrityHealthCheck.class)
                .into(IntegrityHealthCheck.class)
                .permission("vetting:write");
    }
}
