package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a worker hopes to learn or become (modern workforce paper of 2018, para 28).
 *
 * @param workerExternalId the payroll number of the worker
 * @param recordedOn the day on which the worker said so
 * @param aspiration in the worker's words
 * @param programmeExternalId the programme that answers it
 */
public record RecordDevelopmentAspiration(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull LocalDate recordedOn,
        @NotBlank @Size(max = 2000) String aspiration,
        @Size(max = 50) String programmeExternalId) {}
