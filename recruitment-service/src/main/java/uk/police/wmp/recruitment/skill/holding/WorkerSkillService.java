package uk.police.wmp.recruitment.skill.holding;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.skill.SkillService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class WorkerSkillService extends RecordService<WorkerSkill, RecordWorkerSkill, WorkerSkillView> {

    private final WorkerSkillRepository held;
    private final WorkerService workers;
    private final SkillService skills;

    WorkerSkillService(WorkerSkillRepository held, WorkerService workers, SkillService skills) {
        super("worker-skills", held, WorkerSkillView.class);
        this.held = held;
        this.workers = workers;
        this.skills = skills;
    }

    ListQuery<WorkerSkillView> list(WorkerSkillFilter filter) {
        return ListQuery.of(held, WorkerSkillView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("skill.externalId = :skillExternalId", "skillExternalId", filter.skillExternalId())
                .where(
                        "acquiredOn <= :inDateOn and (expiresOn is null or expiresOn >= :inDateOn)",
                        "inDateOn",
                        filter.inDateOn())
                .sortable("acquiredOn", "externalId")
                .csv(RecordWorkerSkill.class);
    }

    @Override
    protected WorkerSkill blank() {
        return new WorkerSkill();
    }

    @Override
    protected void amend(WorkerSkill workerSkill, RecordWorkerSkill details) {
        workerSkill.amend(
                details,
                workers.named(details.workerExternalId(), "/workerExternalId"),
                skills.named(details.skillExternalId(), "/skillExternalId"));
    }

    @Override
    protected RecordWorkerSkill details(WorkerSkill workerSkill) {
        return workerSkill.details();
    }

    @Override
    protected WorkerSkillView view(WorkerSkill workerSkill) {
        return WorkerSkillView.of(workerSkill);
    }
}
