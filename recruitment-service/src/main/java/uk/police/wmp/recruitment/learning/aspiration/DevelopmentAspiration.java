package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
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

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from learning_programme r where r.id = programme_id)")
    String programmeExternalId;

    void amend(RecordDevelopmentAspiration details, Worker worker, LearningProgramme programme) {
        externalId = details.externalId();
        this.worker = worker;
        recordedOn = details.recordedOn();
        aspiration = details.aspiration();
        this.programme = programme;
    }

    RecordDevelopmentAspiration details() {
        return new RecordDevelopmentAspiration(
                externalId,
                worker.externalId(),
                recordedOn,
                aspiration,
                programme == null ? null : programme.externalId());
    }
}
