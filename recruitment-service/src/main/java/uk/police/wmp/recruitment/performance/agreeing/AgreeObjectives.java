package uk.police.wmp.recruitment.performance.agreeing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Agrees the objectives of a conversation.
 *
 * @param agreedOn the day of the agreement, today or before
 */
public record AgreeObjectives(@NotNull LocalDate agreedOn) {}
