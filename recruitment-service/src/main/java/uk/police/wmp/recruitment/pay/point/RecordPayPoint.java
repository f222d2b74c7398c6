package uk.police.wmp.recruitment.pay.point;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a worker is paid an hour, from a day to a day.
 *
 * @param externalId the HR system's key
 * @param workerExternalId the payroll number of the worker
 * @param grade the pay grade or rank scale that the rate is of
 * @param hourlyRateGbp pounds an hour, before any allowance
 * @param validFrom the first day
 * @param validTo the last day, absent while there is none
 */
public record RecordPayPoint(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 50) String grade,

        @NotNull @DecimalMin("0.01") @Digits(integer = 5, fraction = 2)
        BigDecimal hourlyRateGbp,

        @NotNull LocalDate validFrom,
        LocalDate validTo) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("validTo")
    boolean isInOrder() {
        return validTo == null || validFrom == null || !validTo.isBefore(validFrom);
    }
}
