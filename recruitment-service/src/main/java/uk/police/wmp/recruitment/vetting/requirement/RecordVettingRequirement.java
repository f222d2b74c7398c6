package uk.police.wmp.recruitment.vetting.requirement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * The lowest vetting level for a role, for a type of worker, or for everybody, from a day to a day.
 *
 * @param role as in postings; absent for every role
 * @param workerType absent for every type
 * @param level a worker needs this or a higher one of its family
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordVettingRequirement(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 200) String role,
        @CodeOf("worker-type") String workerType,
        @NotNull @CodeOf("vetting-level") String level,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
