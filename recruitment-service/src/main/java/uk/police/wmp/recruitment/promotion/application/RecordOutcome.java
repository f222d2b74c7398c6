package uk.police.wmp.recruitment.promotion.application;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What came of an application for promotion.
 *
 * @param outcome a withdrawal is the applicant's own step
 * @param outcomeOn the day of the outcome; not before the application
 * @param feedback to the applicant; needed with a pool
 */
public record RecordOutcome(
        @NotNull @CodeOf("promotion-outcome") String outcome,
        @NotNull LocalDate outcomeOn,

        @Size(max = 4000) @Confidential(Outcomes.FEEDBACK_PERMISSION)
        String feedback) {

    @AssertTrue(message = "must be given with a pool: nobody is left without feedback")
    @ReportedOn("feedback")
    boolean isFeedbackGivenWithPool() {
        return !Outcomes.isPool(outcome) || (feedback != null && !feedback.isBlank());
    }

    @AssertTrue(message = "is the applicant's own step: POST /v1/promotion-applications/{id}/withdraw")
    @ReportedOn("outcome")
    boolean isTheForcesToSay() {
        return !Outcomes.WITHDRAWN.equals(outcome);
    }
}
