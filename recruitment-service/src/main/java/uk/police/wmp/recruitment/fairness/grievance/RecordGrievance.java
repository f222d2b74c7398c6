package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A grievance, or a matter of dignity at work, with what became of it (inspection of 2018/19).
 *
 * @param workerExternalId the payroll number of who raised it
 * @param kind whether it is a grievance or a matter of dignity at work
 * @param raisedOn the day on which the worker raised it, today or before
 * @param madeFormalOn absent while it is dealt with informally
 * @param resolvedOn when it was over; absent while it is dealt with
 * @param outcome needed with resolvedOn
 * @param feedbackGivenOn the day on which who raised it heard what came of it
 * @param account what happened, as it was told
 * @param resolution what was done about it, in words
 */
public record RecordGrievance(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("grievance-kind") String kind,
        @NotNull @PastOrPresent LocalDate raisedOn,
        @PastOrPresent LocalDate madeFormalOn,
        @PastOrPresent LocalDate resolvedOn,
        @CodeOf("grievance-outcome") String outcome,
        @PastOrPresent LocalDate feedbackGivenOn,
        @Size(max = 4000) String account,
        @Size(max = 4000) String resolution)
        implements Stepped.Details {

    @AssertTrue(message = "must not be before raisedOn")
    @ReportedOn("madeFormalOn")
    boolean isMadeFormalOnInOrder() {
        return madeFormalOn == null || raisedOn == null || !madeFormalOn.isBefore(raisedOn);
    }

    @AssertTrue(message = "must not be before raisedOn")
    @ReportedOn("resolvedOn")
    boolean isResolvedOnInOrder() {
        return resolvedOn == null || raisedOn == null || !resolvedOn.isBefore(raisedOn);
    }

    @AssertTrue(message = "must not be before madeFormalOn")
    @ReportedOn("resolvedOn")
    boolean isResolvedAfterMadeFormal() {
        return resolvedOn == null || madeFormalOn == null || !resolvedOn.isBefore(madeFormalOn);
    }

    @AssertTrue(message = "must be given when resolvedOn is, and only then")
    @ReportedOn("outcome")
    boolean isOutcomeDated() {
        return (resolvedOn == null) == (outcome == null);
    }

    @AssertTrue(message = "needs resolvedOn")
    @ReportedOn("feedbackGivenOn")
    boolean isFeedbackOnAResolution() {
        return feedbackGivenOn == null || resolvedOn != null;
    }

    @AssertTrue(message = "must not be before resolvedOn")
    @ReportedOn("feedbackGivenOn")
    boolean isFeedbackGivenOnInOrder() {
        return feedbackGivenOn == null || resolvedOn == null || !feedbackGivenOn.isBefore(resolvedOn);
    }

    /** What each step has recorded; null for a step not taken. */
    @Override
    public List<?> steps() {
        return Arrays.asList(madeFormalOn, resolvedOn, feedbackGivenOn);
    }
}
