package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A referral of a worker to occupational health.
 *
 * @param externalId the occupational health system's key
 * @param workerExternalId the payroll number of the worker
 * @param kind whether the management referred the worker, or the worker did
 * @param category what kind of trouble it is about, and no more
 * @param referredOn the day of the referral
 */
public record RecordOccupationalHealthReferral(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String workerExternalId,
        @NotNull @CodeOf("oh-referral-kind") String kind,
        @NotNull @CodeOf("oh-referral-category") String category,
        @NotNull LocalDate referredOn) {}
