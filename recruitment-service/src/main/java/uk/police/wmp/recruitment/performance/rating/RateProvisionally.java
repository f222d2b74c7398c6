package uk.police.wmp.recruitment.performance.rating;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.recruitment.performance.conversation.Rating;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * The line manager's proposal.
 *
 * @param ratedOn today or before
 * @param what of the role and the objectives, how much was achieved
 * @param how by which behaviours and values
 */
public record RateProvisionally(
        @NotNull LocalDate ratedOn,

        @NotNull @CodeOf(value = "performance-rating", on = "ratedOn")
        String what,

        @NotNull @CodeOf(value = "performance-rating", on = "ratedOn")
        String how) {

    Rating rating() {
        return new Rating(what, how);
    }
}
