package uk.police.wmp.recruitment.performance.cycle;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which phases of a roll-out a list holds. */
public record RolloutPhaseFilter(
        @QueryParam("cycleExternalId") @Parameter(description = "Only those of this cycle.")
        String cycleExternalId,

        @QueryParam("accelerated")
        @Parameter(description = "Only phases that began before their planned day, or only the others.")
        Boolean accelerated) {}
