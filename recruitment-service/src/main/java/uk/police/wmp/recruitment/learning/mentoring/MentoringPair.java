package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** Two workers, one of whom mentors or coaches the other. */
@Entity
class MentoringPair extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker mentor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker mentee;

    String kind;
    LocalDate startedOn;
    LocalDate endedOn;

    void amend(RecordMentoringPair details, Worker mentor, Worker mentee) {
        externalId = details.externalId();
        this.mentor = mentor;
        this.mentee = mentee;
        kind = details.kind();
        startedOn = details.startedOn();
        endedOn = details.endedOn();
    }
}
