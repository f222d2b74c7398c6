package uk.police.wmp.recruitment.skill.holding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How skills held come in bulk, and how their changes are told. */
final class WorkerSkillRecords {

    private WorkerSkillRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("worker_skill", "worker-skills", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkerSkill> bulk() {
        return BulkRecord.of("worker-skills", RecordWorkerSkill.class)
                .into("worker_skill")
                .reference("workerExternalId", "worker", "worker_id")
                .reference("skillExternalId", "skill", "skill_id");
    }
}
