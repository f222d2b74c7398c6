package uk.police.wmp.recruitment.performance.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A session that compares provisional ratings across teams, so that a rating means the same everywhere.
 *
 * @param unitExternalId the unit whose ratings it compares; absent for the force
 * @param chairExternalId the payroll number of who leads it
 * @param heldOn the day of the session
 * @param notes how consistency was reached, without names
 */
public record RecordModerationSession(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String cycleExternalId,
        @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 50) String chairExternalId,
        @NotNull LocalDate heldOn,
        @Size(max = 4000) String notes) {}
