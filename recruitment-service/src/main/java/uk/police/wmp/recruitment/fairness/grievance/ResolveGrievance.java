package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Resolves a grievance.
 *
 * @param outcome MISCONDUCT only where it must be a matter of conduct
 */
public record ResolveGrievance(
        @NotNull LocalDate resolvedOn,
        @NotNull @CodeOf("grievance-outcome") String outcome,
        @Size(max = 4000) String resolution) {}
