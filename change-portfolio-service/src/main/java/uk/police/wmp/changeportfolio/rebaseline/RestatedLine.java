package uk.police.wmp.changeportfolio.rebaseline;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A line of the plan as it shall be.
 *
 * @param benefitExternalId a benefit of the project, in the account of the benefit's category
 * @param account where the amount stands in the ledger: a kind of cost or benefit, or FUNDING, which balances them
 */
public record RestatedLine(
        @Size(max = 50) String benefitExternalId,
        @NotNull @CodeOf("ledger-account") String account,

        @NotNull
        @Min(2000)
        @Max(2100)
        @Schema(description = "The year in which it begins: 2022 is April 2022 to March 2023.")
        Integer financialYear,

        @NotNull
        @Digits(integer = 12, fraction = 2)
        @Schema(description = "Pounds; costs positive, benefits negative, FUNDING what balances them. Never 0.")
        BigDecimal amountGbp) {}
