package uk.police.wmp.recruitment.performance.agreeing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes an agreement back, so that objectives can be changed and agreed again.
 *
 * @param reason why, such as another role
 */
public record ReopenObjectives(@NotBlank @Size(max = 500) String reason) {}
