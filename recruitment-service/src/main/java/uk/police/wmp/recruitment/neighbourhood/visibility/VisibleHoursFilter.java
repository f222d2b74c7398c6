package uk.police.wmp.recruitment.neighbourhood.visibility;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which visible hours a list holds. */
public record VisibleHoursFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only hours in the community of this unit.")
        String unitExternalId,

        @QueryParam("timeOfDay") @Parameter(description = "Only hours at this time of day.")
        String timeOfDay,

        @FilteredBy("e.seenOn >= :seenFrom")
        @QueryParam("seenFrom")
        @Parameter(description = "Only those seen on or after this day.")
        LocalDate seenFrom,

        @FilteredBy("e.seenOn <= :seenTo")
        @QueryParam("seenTo")
        @Parameter(description = "Only those seen on or before this day.")
        LocalDate seenTo) {}
