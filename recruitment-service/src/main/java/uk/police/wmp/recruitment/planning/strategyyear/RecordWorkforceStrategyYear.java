package uk.police.wmp.recruitment.planning.strategyyear;

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
 * What the financial plan gives a workforce strategy in one year.
 *
 * @param strategyExternalId the strategy that it pays for
 * @param startsOn the first day of the financial year, a 1 April
 * @param amountGbp what the plan has for pay in that year
 * @param posts the full-time posts that it pays for
 */
public record RecordWorkforceStrategyYear(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String strategyExternalId,
        @NotNull LocalDate startsOn,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal amountGbp,

        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
        BigDecimal posts) {

    @AssertTrue(message = "must be a 1 April")
    @ReportedOn("startsOn")
    boolean isFinancialYear() {
        return startsOn == null || startsOn.getMonthValue() == 4 && startsOn.getDayOfMonth() == 1;
    }
}
