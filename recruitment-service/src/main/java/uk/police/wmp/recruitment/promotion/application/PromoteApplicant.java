package uk.police.wmp.recruitment.promotion.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The promotion of who was successful.
 *
 * @param promotedOn the first day in the new rank; not before the outcome
 * @param rankExternalId the HR system's key of the rank that begins
 */
public record PromoteApplicant(
        @NotNull @PastOrPresent LocalDate promotedOn,
        @NotBlank @Size(max = 50) String rankExternalId) {}
