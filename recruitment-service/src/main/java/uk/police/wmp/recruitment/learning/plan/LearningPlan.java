package uk.police.wmp.recruitment.learning.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A unit's need of a programme for twelve months. */
@Entity
class LearningPlan extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    LearningProgramme programme;

    LocalDate startsOn;
    Integer heads;
    LocalDate agreedOn;

    void amend(RecordLearningPlan details, OrganisationUnit unit, LearningProgramme programme) {
        externalId = details.externalId();
        this.unit = unit;
        this.programme = programme;
        startsOn = details.startsOn();
        heads = details.heads();
        agreedOn = details.agreedOn();
    }
}
