package uk.police.wmp.recruitment.flexibleworking;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The worker appeals against a refusal, whole or in part.
 *
 * @param appealedOn the day on which the worker appealed; not before the decision
 */
public record AppealDecision(@NotNull LocalDate appealedOn) {}
