package uk.police.wmp.recruitment.planning.plan;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which lines of workforce plans a list holds. */
public record WorkforcePlanFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("scenarioExternalId") @Parameter(description = "Only those of this scenario.")
        String scenarioExternalId,

        @QueryParam("workerType") @Parameter(description = "Only lines of this worker type.")
        String workerType,

        @QueryParam("kind") @Parameter(description = "Only JOINERS or LEAVERS.")
        String kind,

        @QueryParam("unitExternalId") @Parameter(description = "Only lines of this unit.")
        String unitExternalId,

        @FilteredBy("e.startsOn <= :plannedOn and e.endsOn >= :plannedOn")
        @QueryParam("plannedOn")
        @Parameter(description = "Only lines whose period this day falls into.")
        LocalDate plannedOn) {}
