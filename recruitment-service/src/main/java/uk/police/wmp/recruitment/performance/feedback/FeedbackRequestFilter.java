package uk.police.wmp.recruitment.performance.feedback;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests for 360-degree feedback a list holds. */
public record FeedbackRequestFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("conversationExternalId") @Parameter(description = "Only those of this conversation.")
        String conversationExternalId) {}
