package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Applies for the clearance that follows one.
 *
 * @param externalId the key of the application
 * @param appliedOn the day on which the renewal is asked for
 * @param level absent: the same
 */
public record RenewClearance(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate appliedOn,
        @CodeOf("vetting-level") String level) {}
