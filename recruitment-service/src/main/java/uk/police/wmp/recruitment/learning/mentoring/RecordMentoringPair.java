package uk.police.wmp.recruitment.learning.mentoring;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Two workers, one of whom mentors or coaches the other (modern workforce paper of 2018, para 5).
 *
 * @param mentorExternalId the payroll number of the mentor or coach; a coach has completed a coaching programme
 * @param menteeExternalId the payroll number of the other
 * @param kind whether it is mentoring, reverse mentoring or coaching
 * @param startedOn both are in service
 * @param endedOn when the two stopped; absent while it goes on
 */
public record RecordMentoringPair(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String mentorExternalId,
        @NotBlank @Size(max = 50) String menteeExternalId,
        @NotNull @CodeOf("mentoring-kind") String kind,
        @NotNull LocalDate startedOn,
        LocalDate endedOn) {

    @AssertTrue(message = "must be another person than the mentor")
    @ReportedOn("menteeExternalId")
    boolean isBetweenTwo() {
        return menteeExternalId == null || !menteeExternalId.equals(mentorExternalId);
    }

    @AssertTrue(message = "must not be before startedOn")
    @ReportedOn("endedOn")
    boolean isEndedOnInOrder() {
        return endedOn == null || startedOn == null || !endedOn.isBefore(startedOn);
    }
}
