package uk.police.wmp.recruitment.learning.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** What a forum learned. */
@Entity
class OrganisationalLearning extends RecordedEntity {

    String forum;
    String learning;
    LocalDate recordedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit passedTo;

    LocalDate passedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    LessonPlanReview review;

    LocalDate incorporatedOn;

    void amend(RecordOrganisationalLearning details, OrganisationUnit passedTo, LessonPlanReview review) {
        externalId = details.externalId();
        forum = details.forum();
        learning = details.learning();
        recordedOn = details.recordedOn();
        this.passedTo = passedTo;
        passedOn = details.passedOn();
        this.review = review;
        incorporatedOn = details.incorporatedOn();
    }
}
