package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.worker.Worker;

/** What a worker hopes to learn or become. */
@Entity
class DevelopmentAspiration extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate recordedOn;
    String aspiration;

    @ManyToOne(fetch = FetchType.LAZY)
    LearningProgramme programme;

    void amend(RecordDevelopmentAspiration details, Worker worker, LearningProgramme programme) {
        externalId = details.externalId();
        this.worker = worker;
        recordedOn = details.recordedOn();
        aspiration = details.aspiration();
        this.programme = programme;
    }
}
