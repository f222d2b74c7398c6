package uk.police.wmp.recruitment.promotion.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A promotion process from one rank to another.
 *
 * @param fromRank which an applicant holds on the day of applying
 * @param toRank a higher one
 * @param season the part of the year that it is named after
 * @param year that the process is named after, with the season
 * @param opensOn the first day for applications
 * @param closesOn the last day for applications
 * @param outcomesOn when outcomes are told
 * @param passMark the lowest final score of the assessment centre with which an applicant is successful, on the scale of panels; absent
 *     where the outcome doesn't follow from scores
 * @param poolMonths for how long the outcome holds: who hasn't been promoted by then leaves the pool; absent for a pool without an end
 * @param publishedOn from when on the calendar shows it; absent while it is not for everybody
 */
public record RecordPromotionProcess(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("rank") String fromRank,
        @NotNull @CodeOf("rank") String toRank,
        @NotNull @CodeOf("promotion-season") String season,
        @NotNull @Min(1900) @Max(2100) Integer year,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        LocalDate outcomesOn,
        @DecimalMin("0") @Digits(integer = 3, fraction = 2) BigDecimal passMark,
        @Min(1) @Max(120) Integer poolMonths,
        LocalDate publishedOn) {

    @AssertTrue(message = "must not be before opensOn")
    @ReportedOn("closesOn")
    boolean isInOrder() {
        return closesOn == null || opensOn == null || !closesOn.isBefore(opensOn);
    }

    @AssertTrue(message = "must not be before closesOn")
    @ReportedOn("outcomesOn")
    boolean isOutcomeLast() {
        return outcomesOn == null || closesOn == null || !outcomesOn.isBefore(closesOn);
    }
}
