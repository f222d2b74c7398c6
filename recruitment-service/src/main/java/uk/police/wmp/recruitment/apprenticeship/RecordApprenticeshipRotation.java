package uk.police.wmp.recruitment.apprenticeship;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A part of an apprenticeship spent in one department.
 *
 * @param unitExternalId the department
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordApprenticeshipRotation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String apprenticeshipExternalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
