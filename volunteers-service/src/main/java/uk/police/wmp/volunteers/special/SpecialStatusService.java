package uk.police.wmp.volunteers.special;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.volunteers.worker.WorkerService;

@Singleton
class SpecialStatusService extends RecordService<SpecialStatus, RecordSpecialStatus, SpecialStatusView> {

    private final SpecialStatusRepository statuses;
    private final WorkerService workers;

    SpecialStatusService(SpecialStatusRepository statuses, WorkerService workers) {
        super("special-statuses", statuses, SpecialStatusView.class);
        this.statuses = statuses;
        this.workers = workers;
    }

    ListQuery<SpecialStatusView> list(SpecialStatusFilter filter) {
        return ListQuery.of(statuses, SpecialStatusView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("status = :status", "status", filter.status())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordSpecialStatus.class);
    }

    @Override
    protected SpecialStatus blank() {
        return new SpecialStatus();
    }

    @Override
    protected void amend(SpecialStatus specialStatus, RecordSpecialStatus details) {
        specialStatus.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordSpecialStatus details(SpecialStatus specialStatus) {
        return specialStatus.details();
    }

    @Override
    protected SpecialStatusView view(SpecialStatus specialStatus) {
        return SpecialStatusView.of(specialStatus);
    }
}
