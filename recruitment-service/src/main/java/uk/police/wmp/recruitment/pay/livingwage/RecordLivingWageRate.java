package uk.police.wmp.recruitment.pay.livingwage;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the living wage is from a day on, until the next rate begins.
 *
 * @param hourlyRateGbp pounds an hour
 * @param validFrom the first day
 */
public record RecordLivingWageRate(
        @NotBlank @Size(max = 50) String externalId,

        @NotNull @DecimalMin("0.01") @Digits(integer = 5, fraction = 2)
        BigDecimal hourlyRateGbp,

        @NotNull LocalDate validFrom) {}
