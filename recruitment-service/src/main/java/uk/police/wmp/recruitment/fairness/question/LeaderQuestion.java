package uk.police.wmp.recruitment.fairness.question;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A question to a leader, and the answer. */
@Entity
class LeaderQuestion extends RecordedEntity {

    String channel;
    LocalDate askedOn;
    String question;
    LocalDate answeredOn;
    String answeredBy;
    String answer;

    void amend(RecordLeaderQuestion details) {
        externalId = details.externalId();
        channel = details.channel();
        askedOn = details.askedOn();
        question = details.question();
        answeredOn = details.answeredOn();
        answeredBy = details.answeredBy();
        answer = details.answer();
    }
}
