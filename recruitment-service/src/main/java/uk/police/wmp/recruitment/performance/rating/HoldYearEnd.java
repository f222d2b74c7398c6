package uk.police.wmp.recruitment.performance.rating;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records the year-end conversation.
 *
 * @param heldOn the day, today or before, and not before the objectives were agreed
 * @param summary what the conversation came to, in words
 * @param volunteerDemands in a review adapted for specials: what the force and the rest of life asked of the volunteer
 */
public record HoldYearEnd(
        @NotNull LocalDate heldOn,
        @Size(min = 1, max = 4000) String summary,
        @Size(min = 1, max = 2000) String volunteerDemands) {}
