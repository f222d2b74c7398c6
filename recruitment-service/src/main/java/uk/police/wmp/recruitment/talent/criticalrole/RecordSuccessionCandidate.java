package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Who could follow in a critical role, and how soon, from a day to a day.
 *
 * @param roleExternalId the critical role
 * @param workerExternalId the payroll number of the worker
 * @param readiness how soon the worker could take the role on
 * @param assessedOn the day on which readiness was judged
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordSuccessionCandidate(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String roleExternalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("talent-readiness") String readiness,
        @NotNull LocalDate assessedOn,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
