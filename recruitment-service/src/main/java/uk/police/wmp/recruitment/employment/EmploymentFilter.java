package uk.police.wmp.recruitment.employment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which employments a list holds. */
public record EmploymentFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("workerType") @Parameter(description = "Only employments of this worker type.")
        String workerType,

        @QueryParam("inServiceOn") @Parameter(description = "Only employments that this day falls into.")
        LocalDate inServiceOn,

        @QueryParam("joinedFrom") @Parameter(description = "Only joiners on or after this day.")
        LocalDate joinedFrom,

        @QueryParam("joinedTo") @Parameter(description = "Only joiners on or before this day.")
        LocalDate joinedTo) {}
