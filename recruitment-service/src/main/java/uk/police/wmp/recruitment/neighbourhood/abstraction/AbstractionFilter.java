package uk.police.wmp.recruitment.neighbourhood.abstraction;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which abstractions a list holds. */
public record AbstractionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only those of this unit.")
        String unitExternalId,

        @QueryParam("reason") @Parameter(description = "Only those for this reason.")
        String reason,

        @FilteredBy("e.abstractedOn >= :abstractedFrom")
        @QueryParam("abstractedFrom")
        @Parameter(description = "Only those worked on or after this day.")
        LocalDate abstractedFrom,

        @FilteredBy("e.abstractedOn <= :abstractedTo")
        @QueryParam("abstractedTo")
        @Parameter(description = "Only those worked on or before this day.")
        LocalDate abstractedTo) {}
