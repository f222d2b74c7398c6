package uk.police.wmp.recruitment.skill.holding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.skill.SkillService;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class WorkerSkillService extends Records<WorkerSkill, RecordWorkerSkill, WorkerSkillView> {

    private final WorkerService workers;
    private final SkillService skills;

    WorkerSkillService(WorkerService workers, SkillService skills) {
        super("worker-skills", WorkerSkill::new, "acquiredOn", "externalId");
        this.workers = workers;
        this.skills = skills;
    }

    @Override
    protected void amend(WorkerSkill workerSkill, RecordWorkerSkill details) {
        workerSkill.amend(
                details,
                workers.named(details.workerExternalId(), "/workerExternalId"),
                skills.named(details.skillExternalId(), "/skillExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("worker_skill", "worker-skills", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkerSkill> bulk() {
        return BulkRecord.of("worker-skills", RecordWorkerSkill.class).into(WorkerSkill.class);
    }
}
