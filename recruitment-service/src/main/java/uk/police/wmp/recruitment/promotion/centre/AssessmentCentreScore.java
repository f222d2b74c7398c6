package uk.police.wmp.recruitment.promotion.centre;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.promotion.application.PromotionApplication;

/** What an assessor gave an applicant for a scenario. */
@Entity
class AssessmentCentreScore extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PromotionApplication application;

    String scenario;
    String assessorKind;
    Integer score;
    Integer outOf;
    LocalDate scoredOn;

    void amend(RecordAssessmentCentreScore details, PromotionApplication application) {
        externalId = details.externalId();
        this.application = application;
        scenario = details.scenario();
        assessorKind = details.assessorKind();
        score = details.score();
        outOf = details.outOf();
        scoredOn = details.scoredOn();
    }
}
