package uk.police.wmp.recruitment.rotation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Where a student officer learns, from a day to a day.
 *
 * @param studentOfficerExternalId the student officer
 * @param unitExternalId the unit
 * @param startsOn the first day
 * @param endsOn the last day
 */
public record RecordStudentRotation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String studentOfficerExternalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    @AssertTrue(message = "must not be before startsOn")
    @ReportedOn("endsOn")
    boolean isInOrder() {
        return endsOn == null || startsOn == null || !endsOn.isBefore(startsOn);
    }
}
