package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A candidate who took part in a positive action intervention. A colleague takes part as the candidate who has the payroll number.
 *
 * @param interventionExternalId the intervention
 * @param candidateExternalId the candidate
 * @param attendedOn a day of the intervention
 */
public record RecordPositiveActionAttendance(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String interventionExternalId,
        @NotBlank @Size(max = 50) String candidateExternalId,
        @NotNull LocalDate attendedOn) {}
