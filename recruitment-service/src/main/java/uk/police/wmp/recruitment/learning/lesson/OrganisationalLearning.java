package uk.police.wmp.recruitment.learning.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
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

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = passed_to_id)")
    String passedToExternalId;

    LocalDate passedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    LessonPlanReview review;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from lesson_plan_review r where r.id = review_id)")
    String reviewExternalId;

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

    RecordOrganisationalLearning details() {
        return new RecordOrganisationalLearning(
                externalId,
                forum,
                learning,
                recordedOn,
                passedTo == null ? null : passedTo.externalId(),
                passedOn,
                review == null ? null : review.externalId(),
                incorporatedOn);
    }
}
