package uk.police.wmp.wellbeing.occupationalhealth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * An appointment that a referral led to.
 *
 * @param externalId the occupational health system's key
 * @param referralExternalId the referral that led to it
 * @param appointmentOn its day, whether or not the worker came
 * @param outcome whether the worker came, missed it, or has only been offered it
 */
public record RecordOccupationalHealthAppointment(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String referralExternalId,
        @NotNull LocalDate appointmentOn,
        @NotNull @CodeOf("oh-appointment-outcome") String outcome) {}
