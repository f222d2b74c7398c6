package uk.police.wmp.recruitment.supervision;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SupervisionService extends RecordService<Supervision, RecordSupervision, SupervisionView> {

    private final SupervisionRepository supervisions;
    private final WorkerService workers;

    SupervisionService(SupervisionRepository supervisions, WorkerService workers) {
        super("supervisions", supervisions, SupervisionView.class);
        this.supervisions = supervisions;
        this.workers = workers;
    }

    ListQuery<SupervisionView> list(SupervisionFilter filter) {
        return ListQuery.of(supervisions, SupervisionView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(
                        "supervisor.externalId = :supervisorExternalId",
                        "supervisorExternalId",
                        filter.supervisorExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RecordSupervision.class);
    }

    @Override
    protected Supervision blank() {
        return new Supervision();
    }

    @Override
    protected void amend(Supervision supervision, RecordSupervision details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        Worker supervisor = workers.named(details.supervisorExternalId(), "/supervisorExternalId");
        if (supervisions.reportsTo(supervisor, worker, details.validFrom(), details.validTo())) {
            throw new InvalidRequest("/supervisorExternalId", SupervisionRecords.EACH_OTHER);
        }
        supervision.amend(details, worker, supervisor);
    }

    @Override
    protected RecordSupervision details(Supervision supervision) {
        return supervision.details();
    }

    @Override
    protected SupervisionView view(Supervision supervision) {
        return SupervisionView.of(supervision);
    }
}
