package uk.police.wmp.recruitment.promotion.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What a review of a promotion process came to.
 *
 * @param concludedOn the day of the conclusion; not before it was raised
 * @param conclusion whether the concern was upheld, in whole, in part or not at all
 * @param actionTaken what is done about it; may be absent where nothing was upheld
 */
public record ConcludePromotionReview(
        @NotNull LocalDate concludedOn,
        @NotNull @CodeOf("promotion-review-conclusion") String conclusion,
        @Size(max = 2000) String actionTaken) {}
