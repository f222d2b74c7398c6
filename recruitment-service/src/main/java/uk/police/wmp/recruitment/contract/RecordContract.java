package uk.police.wmp.recruitment.contract;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A worker's contracted hours, from a day to a day.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param hoursPerWeek contracted hours a week, without overtime
 * @param fullTimeEquivalent the share of a full-time post, 0 to 1
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordContract(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,

        @NotNull @DecimalMin("0") @DecimalMax("168") @Digits(integer = 3, fraction = 2)
        BigDecimal hoursPerWeek,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal fullTimeEquivalent,

        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
