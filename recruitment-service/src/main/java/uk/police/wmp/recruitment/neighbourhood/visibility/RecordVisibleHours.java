package uk.police.wmp.recruitment.neighbourhood.visibility;

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
 * Hours that an officer was visible in a community, by the time of day (community policing paper of 2023, para 51).
 *
 * @param workerExternalId the payroll number of the worker
 * @param unitExternalId the local policing area or neighbourhood team in whose community it was
 * @param seenOn the day on which the officer was out in the community
 * @param timeOfDay which quarter of the day the hours were in: night begins at midnight, the others at 6, noon and 6
 * @param hours in the community in that part of the day
 */
public record RecordVisibleHours(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotNull LocalDate seenOn,
        @NotNull @CodeOf("time-of-day") String timeOfDay,

        @NotNull @DecimalMin("0.01") @DecimalMax("24") @Digits(integer = 2, fraction = 2)
        BigDecimal hours) {}
