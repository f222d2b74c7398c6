package uk.police.wmp.recruitment.application.conversion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * An application by somebody who expressed interest.
 *
 * @param externalId of the application
 * @param candidateExternalId of a candidate who is registered already, or of the one who will be
 * @param campaignExternalId the campaign that it answers: that of the expression of interest unless given
 * @param submittedOn today unless given
 * @param qualification of a candidate who is registered by this
 */
record ApplyFromInterest(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String candidateExternalId,
        @Size(max = 50) String campaignExternalId,
        LocalDate submittedOn,
        @CodeOf("qualification") String qualification) {}
