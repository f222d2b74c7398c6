package uk.police.wmp.recruitment.learning.commission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the evaluation found.
 *
 * @param on today unless given
 * @param evaluation whether it met the need, and what follows
 */
record EvaluateLearning(
        LocalDate on, @NotBlank @Size(max = 2000) String evaluation) {}
