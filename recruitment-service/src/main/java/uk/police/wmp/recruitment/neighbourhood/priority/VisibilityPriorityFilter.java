package uk.police.wmp.recruitment.neighbourhood.priority;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which priorities of visibility a list holds. */
public record VisibilityPriorityFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only priorities in the community of this unit.")
        String unitExternalId,

        @QueryParam("timeOfDay") @Parameter(description = "Only those for this time of day.")
        String timeOfDay,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
