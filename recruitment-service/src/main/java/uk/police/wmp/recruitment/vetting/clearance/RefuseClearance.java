package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/**
 * Refuses a clearance. Why stays with the vetting unit.
 *
 * @param decidedOn the day of the refusal; not before the application
 */
public record RefuseClearance(@NotNull @PastOrPresent LocalDate decidedOn) {}
