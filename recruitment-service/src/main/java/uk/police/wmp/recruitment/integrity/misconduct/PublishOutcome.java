package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Publishes an outcome, internally and for the public website.
 *
 * @param publishedOn the first day on which it is in the published list
 */
public record PublishOutcome(@NotNull LocalDate publishedOn) {}
