package uk.police.wmp.volunteers.special;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.volunteers.worker.WorkerService;

@Singleton
class DutyService extends RecordService<Duty, RecordDuty, DutyView> {

    private final DutyRepository duties;
    private final WorkerService workers;

    DutyService(DutyRepository duties, WorkerService workers) {
        super("duties", duties, DutyView.class);
        this.duties = duties;
        this.workers = workers;
    }

    ListQuery<DutyView> list(DutyFilter filter) {
        return ListQuery.of(duties, DutyView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("startedAt >= :startedFrom", "startedFrom", filter.startedFrom())
                .where("startedAt < :startedBefore", "startedBefore", filter.startedBefore())
                .sortable("startedAt", "externalId")
                .csv(RecordDuty.class);
    }

    @Override
    protected Duty blank() {
        return new Duty();
    }

    @Override
    protected void amend(Duty duty, RecordDuty details) {
        duty.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected RecordDuty details(Duty duty) {
        return duty.details();
    }

    @Override
    protected DutyView view(Duty duty) {
        return DutyView.of(duty);
    }
}
