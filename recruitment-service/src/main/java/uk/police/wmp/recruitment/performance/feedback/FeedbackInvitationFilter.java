package uk.police.wmp.recruitment.performance.feedback;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which invitations to give feedback a list holds. */
public record FeedbackInvitationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("requestExternalId") @Parameter(description = "Only those of this request.")
        String requestExternalId) {}
