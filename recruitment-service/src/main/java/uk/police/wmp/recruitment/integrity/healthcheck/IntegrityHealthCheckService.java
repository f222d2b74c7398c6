package uk.police.wmp.recruitment.integrity.healthcheck;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class IntegrityHealthCheckService
        extends RecordService<IntegrityHealthCheck, RecordIntegrityHealthCheck, IntegrityHealthCheckView> {

    private final IntegrityHealthCheckRepository checks;
    private final WorkerService workers;

    IntegrityHealthCheckService(IntegrityHealthCheckRepository checks, WorkerService workers) {
        super("integrity-health-checks", checks, IntegrityHealthCheckView.class);
        this.checks = checks;
        this.workers = workers;
    }

    ListQuery<IntegrityHealthCheckView> list(IntegrityHealthCheckFilter filter) {
        return ListQuery.of(checks, IntegrityHealthCheckView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("year = :year", "year", filter.year())
                .where("declaredChanges = :declaredChanges", "declaredChanges", filter.declaredChanges())
                .sortable("year", "externalId")
                .csv(RecordIntegrityHealthCheck.class);
    }

    @Override
    protected IntegrityHealthCheck blank() {
        return new IntegrityHealthCheck();
    }

    @Override
    protected void amend(IntegrityHealthCheck integrityHealthCheck, RecordIntegrityHealthCheck details) {
        integrityHealthCheck.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordIntegrityHealthCheck details(IntegrityHealthCheck integrityHealthCheck) {
        return integrityHealthCheck.details();
    }

    @Override
    protected IntegrityHealthCheckView view(IntegrityHealthCheck integrityHealthCheck) {
        return IntegrityHealthCheckView.of(integrityHealthCheck);
    }
}
