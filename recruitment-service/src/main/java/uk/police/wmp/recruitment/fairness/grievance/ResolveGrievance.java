package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Resolves a grievance.
 *
 * @param resolvedOn the day on which it was over; not before it was raised, or made formal
 * @param outcome MISCONDUCT only where it must be a matter of conduct
 * @param resolution what was done about it, in words
 */
public record ResolveGrievance(
        @NotNull LocalDate resolvedOn,
        @NotNull @CodeOf("grievance-outcome") String outcome,
        @Size(max = 4000) String resolution) {}
