package uk.police.wmp.recruitment.performance.moderation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which moderation sessions a list holds. */
public record ModerationSessionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("cycleExternalId") @Parameter(description = "Only those of this cycle.")
        String cycleExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only those of this unit.")
        String unitExternalId) {}
