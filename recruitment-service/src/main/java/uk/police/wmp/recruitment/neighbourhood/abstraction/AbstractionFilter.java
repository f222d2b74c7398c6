package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which abstractions a list holds. */
public record AbstractionFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only those of this unit.")
        String unitExternalId,

        @QueryParam("reason") @Parameter(description = "Only those for this reason.")
        String reason,

        @QueryParam("abstractedFrom") @Parameter(description = "Only those worked on or after this day.")
        LocalDate abstractedFrom,

        @QueryParam("abstractedTo") @Parameter(description = "Only those worked on or before this day.")
        LocalDate abstractedTo) {}
