package uk.police.wmp.recruitment.secondment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Where a worker is seconded to, or why away, from a day to a day.
 *
 * @param workerExternalId the payroll number of the worker
 * @param kind under what arrangement the worker is seconded, or that it is a career break
 * @param host the force, unit or project, where there is one
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordSecondment(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("secondment-kind") String kind,
        @Size(max = 200) String host,
        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
