package uk.police.wmp.recruitment.skill.holding;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.skill.Skill;
import uk.police.wmp.recruitment.worker.Worker;

/** A skill that a worker has acquired. */
@Entity
class WorkerSkill extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Skill skill;

    LocalDate acquiredOn;
    LocalDate expiresOn;

    void amend(RecordWorkerSkill details, Worker worker, Skill skill) {
        externalId = details.externalId();
        this.worker = worker;
        this.skill = skill;
        acquiredOn = details.acquiredOn();
        expiresOn = details.expiresOn();
    }
}
