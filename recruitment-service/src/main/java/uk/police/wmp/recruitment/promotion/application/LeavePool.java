package uk.police.wmp.recruitment.promotion.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * That an applicant no longer waits in the pool of an outcome.
 *
 * @param leftOn the first day on which the applicant is in it no longer; not before the outcome
 */
public record LeavePool(@NotNull @PastOrPresent LocalDate leftOn) {}
