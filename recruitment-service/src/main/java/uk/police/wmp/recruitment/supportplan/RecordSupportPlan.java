package uk.police.wmp.recruitment.supportplan;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Support for a student officer below the standard, by the Student Officer Assessment Team.
 *
 * @param studentOfficerExternalId the student officer
 * @param kind whether the student officer is below the standard of study or of operational work
 * @param source who gives the support
 * @param startsOn the first day of the support
 * @param reviewOn the day by which the team looks at it again
 * @param endedOn when the support ended; absent while it goes on
 * @param outcome with endedOn, and only then
 */
public record RecordSupportPlan(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String studentOfficerExternalId,
        @NotNull @CodeOf("support-plan-kind") String kind,
        @NotNull @CodeOf("support-source") String source,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate reviewOn,
        LocalDate endedOn,

        @CodeOf("support-outcome") @Confidential(StudentWelfare.PERMISSION)
        String outcome) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("reviewOn")
    boolean isReviewInOrder() {
        return reviewOn == null || startsOn == null || !reviewOn.isBefore(startsOn);
    }

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endedOn")
    boolean isEndInOrder() {
        return endedOn == null || startsOn == null || !endedOn.isBefore(startsOn);
    }

    @AssertTrue(message = "must be given with endedOn, and only then")
    @ReportedOn("outcome")
    boolean isOutcomeOfAnEnded() {
        return (outcome == null) == (endedOn == null);
    }
}
