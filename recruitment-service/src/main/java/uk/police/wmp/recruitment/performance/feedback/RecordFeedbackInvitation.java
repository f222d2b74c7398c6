package uk.police.wmp.recruitment.performance.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Invites a colleague to answer.
 *
 * @param respondentExternalId the payroll number of who is asked
 * @param relationship what the respondent is to the worker: line manager, peer, report or partner
 */
public record RecordFeedbackInvitation(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String requestExternalId,
        @NotBlank @Size(max = 50) String respondentExternalId,
        @NotNull @CodeOf("feedback-relationship") String relationship) {}
