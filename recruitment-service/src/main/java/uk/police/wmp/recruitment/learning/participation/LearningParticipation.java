package uk.police.wmp.recruitment.learning.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.learning.session.LearningSession;
import uk.police.wmp.recruitment.worker.Worker;

/** That a worker took part. */
@Entity
class LearningParticipation extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    LearningProgramme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    LearningSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate participatedOn;
    LocalDate completedOn;

    void amend(
            RecordLearningParticipation details, LearningProgramme programme, LearningSession session, Worker worker) {
        externalId = details.externalId();
        this.programme = programme;
        this.session = session;
        this.worker = worker;
        participatedOn = details.participatedOn();
        completedOn = details.completedOn();
    }
}
