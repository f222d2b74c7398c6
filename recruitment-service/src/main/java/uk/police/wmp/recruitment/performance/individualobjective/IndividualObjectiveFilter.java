package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which workers' own objectives a list holds. */
public record IndividualObjectiveFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("conversationExternalId") @Parameter(description = "Only those of this conversation.")
        String conversationExternalId) {}
