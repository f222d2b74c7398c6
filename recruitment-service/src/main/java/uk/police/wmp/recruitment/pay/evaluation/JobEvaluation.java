package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A job weighed in a review of pay and conditions. */
@Entity
class JobEvaluation extends RecordedEntity {

    String review;
    String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    Boolean benchmark;
    String presentGrade;
    LocalDate evaluatedOn;
    String evaluatedGrade;
    LocalDate agreedWithUnionsOn;

    void amend(EvaluateJob details, OrganisationUnit unit) {
        externalId = details.externalId();
        review = details.review();
        jobTitle = details.jobTitle();
        this.unit = unit;
        benchmark = details.benchmark();
        presentGrade = details.presentGrade();
        evaluatedOn = details.evaluatedOn();
        evaluatedGrade = details.evaluatedGrade();
        agreedWithUnionsOn = details.agreedWithUnionsOn();
    }

    EvaluateJob details() {
        return new EvaluateJob(
                externalId,
                review,
                jobTitle,
                unit == null ? null : unit.externalId(),
                benchmark,
                presentGrade,
                evaluatedOn,
                evaluatedGrade,
                agreedWithUnionsOn);
    }
}
