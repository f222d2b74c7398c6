package uk.police.wmp.recruitment.performance.cycle;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which phases of a roll-out a list holds. */
public record RolloutPhaseFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("cycleExternalId") @Parameter(description = "Only those of this cycle.")
        String cycleExternalId,

        @FilteredBy("case when e.plannedOn > e.startsOn then true else false end = :accelerated")
        @QueryParam("accelerated")
        @Parameter(description = "Only phases that began before their planned day, or only the others.")
        Boolean accelerated) {}
