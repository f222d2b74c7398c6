package uk.police.wmp.recruitment.learning.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;

/** A programme that a role asks for. */
@Entity
class LearnerProfile extends RecordedEntity {

    String role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    LearningProgramme programme;

    String requirement;
    Integer renewalMonths;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordLearnerProfile details, LearningProgramme programme) {
        externalId = details.externalId();
        role = details.role();
        this.programme = programme;
        requirement = details.requirement();
        renewalMonths = details.renewalMonths();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
