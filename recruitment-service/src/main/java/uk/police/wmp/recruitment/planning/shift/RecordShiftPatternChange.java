package uk.police.wmp.recruitment.planning.shift;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A change of the shifts that a unit works.
 *
 * @param unitExternalId the unit that works the pattern
 * @param pattern such as a banded shift model
 * @param reason why the unit changes its shifts
 * @param rosteringSystem the system that the shifts are rostered in from then on
 * @param effectiveOn the first day
 */
public record RecordShiftPatternChange(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 200) String pattern,
        @NotBlank @Size(max = 1000) String reason,
        @Size(max = 200) String rosteringSystem,
        @NotNull LocalDate effectiveOn) {}
