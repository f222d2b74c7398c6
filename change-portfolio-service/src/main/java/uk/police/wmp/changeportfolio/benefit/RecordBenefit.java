package uk.police.wmp.changeportfolio.benefit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a project has promised to improve.
 *
 * @param externalId the portfolio office's key
 * @param projectExternalId the project that promised it
 * @param name what the portfolio office calls the benefit
 * @param category whether it takes money from the base budget (CASHABLE), is worth money without that, or isn't money
 * @param measure what is measured
 * @param unit of baseline and target
 * @param baselineValue the measure before the project, in unit; absent when it wasn't taken
 * @param targetValue what the measure shall come to, in unit; absent when nobody promised a number
 * @param owner the department that answers for it
 * @param baseBudgetLine the line of the base budget that a cashable saving is taken from
 * @param realisedFrom the first day of its realisation
 * @param realisedTo the last day, absent while there is none
 * @param executivePortfolio the executive portfolio that posts are released in
 * @param fteReleased full-time equivalents released, negative as the board's table prints them: -17.00 saves 17 posts
 */
public record RecordBenefit(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String projectExternalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("benefit-category") String category,
        @Size(max = 200) String measure,
        @Size(max = 50) String unit,
        @Digits(integer = 12, fraction = 4) BigDecimal baselineValue,
        @Digits(integer = 12, fraction = 4) BigDecimal targetValue,
        @Size(max = 200) String owner,
        @Size(max = 50) String baseBudgetLine,
        LocalDate realisedFrom,
        LocalDate realisedTo,
        @CodeOf("executive-portfolio") String executivePortfolio,
        @DecimalMax("0") @Digits(integer = 6, fraction = 2) BigDecimal fteReleased) {

    @AssertTrue(message = "must be given for a cashable benefit")
    @ReportedOn("baseBudgetLine")
    boolean isCashableFromABudgetLine() {
        return !"CASHABLE".equals(category) || baseBudgetLine != null;
    }

    @AssertTrue(message = "must not be before realisedFrom")
    @ReportedOn("realisedTo")
    boolean isInOrder() {
        return realisedTo == null || realisedFrom != null && !realisedTo.isBefore(realisedFrom);
    }

    @AssertTrue(message = "must be given with fteReleased")
    @ReportedOn("executivePortfolio")
    boolean isReleaseInAPortfolio() {
        return fteReleased == null || executivePortfolio != null;
    }

    @AssertTrue(message = "must be given with fteReleased")
    @ReportedOn("realisedFrom")
    boolean isReleaseDated() {
        return fteReleased == null || realisedFrom != null;
    }
}
