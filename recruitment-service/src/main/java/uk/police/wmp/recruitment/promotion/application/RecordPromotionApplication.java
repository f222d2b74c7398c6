package uk.police.wmp.recruitment.promotion.application;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An application of a worker in a promotion process. Nobody but the applicant has to agree to it.
 *
 * @param processExternalId the promotion process
 * @param workerExternalId the payroll number of the worker
 * @param appliedOn while the process is open to applications
 * @param outcome absent while it is pending
 * @param outcomeOn the day of the outcome, or of the withdrawal; absent while it is pending
 * @param leftPoolOn the day from which on the applicant, who withdrew, is in no pool of the outcome any more; absent otherwise
 * @param feedback to the applicant; needed with a pool
 */
public record RecordPromotionApplication(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String processExternalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @PastOrPresent LocalDate appliedOn,
        @CodeOf("promotion-outcome") String outcome,
        @PastOrPresent LocalDate outcomeOn,
        @PastOrPresent LocalDate leftPoolOn,

        @Size(max = 4000) @Confidential(Outcomes.FEEDBACK_PERMISSION)
        String feedback)
        implements Stepped.Details {

    @Override
    public List<?> steps() {
        return Arrays.asList(outcome, leftPoolOn);
    }

    @AssertTrue(message = "must be given when outcome is, and only then")
    @ReportedOn("outcomeOn")
    boolean isOutcomeDated() {
        return (outcome == null) == (outcomeOn == null);
    }

    @AssertTrue(message = "must not be before appliedOn")
    @ReportedOn("outcomeOn")
    boolean isInOrder() {
        return outcomeOn == null || appliedOn == null || !outcomeOn.isBefore(appliedOn);
    }

    @AssertTrue(message = "must not be before outcomeOn, nor without a pool to leave")
    @ReportedOn("leftPoolOn")
    boolean isPoolLeftInOrder() {
        return leftPoolOn == null
                || (outcomeOn != null && !leftPoolOn.isBefore(outcomeOn) && !Outcomes.WITHDRAWN.equals(outcome));
    }

    @AssertTrue(message = "must be given with a pool: nobody is left without feedback")
    @ReportedOn("feedback")
    boolean isFeedbackGivenWithPool() {
        return !Outcomes.isPool(outcome) || (feedback != null && !feedback.isBlank());
    }
}
