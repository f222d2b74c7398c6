package uk.police.wmp.recruitment.pay.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A job weighed in a review of pay and conditions. */
@Entity
class JobEvaluation extends RecordedEntity {

    String review;
    String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    Boolean benchmark;
    String presentGrade;
    LocalDate evaluatedOn;
    String evaluatedGrade;
    LocalDate agreedWithUnionsOn;

    void amend(RecordJobEvaluation details, OrganisationUnit unit) {
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
}
