package uk.police.wmp.recruitment.planning.scenario;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which planning scenarios a list holds. */
public record PlanningScenarioFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @FilteredBy("e.startsOn <= :plannedOn and e.horizonOn >= :plannedOn")
        @QueryParam("plannedOn")
        @Parameter(description = "Only those that plan for this day.")
        LocalDate plannedOn) {}
