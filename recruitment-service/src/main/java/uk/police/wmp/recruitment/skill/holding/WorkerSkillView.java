package uk.police.wmp.recruitment.skill.holding;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A skill held, with its holder. */
@RegisterForReflection
public record WorkerSkillView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        @ProjectedFieldName("skill.id") UUID skillId,
        @ProjectedFieldName("skill.externalId") String skillExternalId,
        LocalDate acquiredOn,
        LocalDate expiresOn)
        implements Versioned {

    static WorkerSkillView of(WorkerSkill workerSkill) {
        return new WorkerSkillView(
                workerSkill.id(),
                workerSkill.version(),
                workerSkill.externalId(),
                workerSkill.worker.id(),
                workerSkill.worker.externalId(),
                workerSkill.skill.id(),
                workerSkill.skill.externalId(),
                workerSkill.acquiredOn,
                workerSkill.expiresOn);
    }
}
