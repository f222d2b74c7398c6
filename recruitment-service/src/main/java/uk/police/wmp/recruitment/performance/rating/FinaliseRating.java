package uk.police.wmp.recruitment.performance.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.recruitment.performance.conversation.Rating;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * The force's word on a year, for good.
 *
 * @param finalisedOn today or before, and not before the moderation session
 * @param what the final rating of what was achieved
 * @param how the final rating of how it was achieved
 * @param reason needed when the rating differs from the moderated one, such as a review that the worker asked for
 */
public record FinaliseRating(
        @NotNull LocalDate finalisedOn,

        @NotNull @CodeOf(value = "performance-rating", on = "finalisedOn")
        String what,

        @NotNull @CodeOf(value = "performance-rating", on = "finalisedOn")
        String how,

        @Size(min = 1, max = 1000) String reason) {

    Rating rating() {
        return new Rating(what, how);
    }
}
