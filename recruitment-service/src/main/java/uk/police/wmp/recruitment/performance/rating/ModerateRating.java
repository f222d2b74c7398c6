package uk.police.wmp.recruitment.performance.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.recruitment.performance.conversation.Rating;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What a moderation session made of the line manager's proposal.
 *
 * @param sessionExternalId a session of the same cycle, not led by the worker who is rated, nor held before the proposal
 * @param what the session's rating of what was achieved
 * @param how the session's rating of how it was achieved
 * @param reason needed when the rating differs from the proposal
 */
public record ModerateRating(
        @NotBlank @Size(max = 50) String sessionExternalId,
        @NotNull @CodeOf("performance-rating") String what,
        @NotNull @CodeOf("performance-rating") String how,
        @Size(min = 1, max = 1000) String reason) {

    Rating rating() {
        return new Rating(what, how);
    }
}
