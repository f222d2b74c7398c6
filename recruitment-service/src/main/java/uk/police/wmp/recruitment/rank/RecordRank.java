package uk.police.wmp.recruitment.rank;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * The rank of an officer or special, from a day to a day.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param rank held in that time, substantively or temporarily
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 * @param temporary whether the rank is held for a time only; substantive when absent
 */
public record RecordRank(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("rank") String rank,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        Boolean temporary) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
