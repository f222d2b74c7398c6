package uk.police.wmp.recruitment.employment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which employments a list holds. */
public record EmploymentFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("workerType") @Parameter(description = "Only employments of this worker type.")
        String workerType,

        @FilteredBy("e.joinedOn <= :inServiceOn and (e.leftOn is null or e.leftOn >= :inServiceOn)")
        @QueryParam("inServiceOn")
        @Parameter(description = "Only employments that this day falls into.")
        LocalDate inServiceOn,

        @FilteredBy("e.joinedOn >= :joinedFrom")
        @QueryParam("joinedFrom")
        @Parameter(description = "Only joiners on or after this day.")
        LocalDate joinedFrom,

        @FilteredBy("e.joinedOn <= :joinedTo")
        @QueryParam("joinedTo")
        @Parameter(description = "Only joiners on or before this day.")
        LocalDate joinedTo,

        @FilteredBy("e.leftOn >= :leftFrom")
        @QueryParam("leftFrom")
        @Parameter(description = "Only leavers whose last day is this one or later.")
        LocalDate leftFrom,

        @FilteredBy("e.leftOn <= :leftTo")
        @QueryParam("leftTo")
        @Parameter(description = "Only leavers whose last day is this one or earlier.")
        LocalDate leftTo) {}
