package uk.police.wmp.recruitment.performance.objective;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which objectives of the force and its departments a list holds. */
public record PerformanceObjectiveFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("cycleExternalId") @Parameter(description = "Only those of this cycle.")
        String cycleExternalId,

        @QueryParam("level") @Parameter(description = "Only objectives of this level.")
        String level,

        @QueryParam("unitExternalId") @Parameter(description = "Only those of this unit.")
        String unitExternalId) {}
