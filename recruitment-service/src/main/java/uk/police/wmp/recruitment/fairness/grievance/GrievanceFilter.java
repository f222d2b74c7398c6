package uk.police.wmp.recruitment.fairness.grievance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which grievances a list holds. */
public record GrievanceFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("open") @Parameter(description = "Only those that are open, or that are resolved.")
        Boolean open,

        @QueryParam("raisedFrom") @Parameter(description = "Only those raised on or after this day.")
        LocalDate raisedFrom,

        @QueryParam("raisedTo") @Parameter(description = "Only those raised on or before this day.")
        LocalDate raisedTo) {}
