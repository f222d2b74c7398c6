package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Hours that a worker of a neighbourhood team worked elsewhere (community policing paper of 2023, para 52).
 *
 * @param workerExternalId the payroll number of the worker
 * @param unitExternalId the local policing area that gave the hours up and is accountable for it
 * @param abstractedOn the day on which the worker was elsewhere
 * @param hours worked elsewhere on that day, at most 24
 * @param reason what the worker was needed for
 * @param authorisedBy the office that authorised it, never a name
 */
public record RecordAbstraction(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotNull LocalDate abstractedOn,

        @NotNull @DecimalMin("0.25") @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours,

        @NotNull @CodeOf("abstraction-reason") String reason,
        @NotBlank @Size(max = 100) String authorisedBy) {}
