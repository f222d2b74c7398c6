package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which grievances a list holds. */
public record GrievanceFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @FilteredBy("case when e.resolvedOn is null then true else false end = :open")
        @QueryParam("open")
        @Parameter(description = "Only those that are open, or that are resolved.")
        Boolean open,

        @FilteredBy("e.raisedOn >= :raisedFrom")
        @QueryParam("raisedFrom")
        @Parameter(description = "Only those raised on or after this day.")
        LocalDate raisedFrom,

        @FilteredBy("e.raisedOn <= :raisedTo")
        @QueryParam("raisedTo")
        @Parameter(description = "Only those raised on or before this day.")
        LocalDate raisedTo) {}
