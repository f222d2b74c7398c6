package uk.police.wmp.recruitment.attraction.guide;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** What an ambassador asks whoever is interested. */
@Entity
class AmbassadorQuestion extends RecordedEntity {

    Integer questionNumber;
    String question;
    String guidance;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordAmbassadorQuestion details) {
        externalId = details.externalId();
        questionNumber = details.questionNumber();
        question = details.question();
        guidance = details.guidance();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
