package uk.police.wmp.recruitment.homeoffice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Submits the return of a census day.
 *
 * @param externalId the key by which the force files it
 */
record SubmitReturn(@NotBlank @Size(max = 50) String externalId) {}
