package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which development aspirations a list holds. */
public record DevelopmentAspirationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only those that this programme answers.")
        String programmeExternalId,

        @FilteredBy("e.recordedOn >= :recordedFrom")
        @QueryParam("recordedFrom")
        @Parameter(description = "Only those recorded on or after this day.")
        LocalDate recordedFrom,

        @FilteredBy("e.recordedOn <= :recordedTo")
        @QueryParam("recordedTo")
        @Parameter(description = "Only those recorded on or before this day.")
        LocalDate recordedTo) {}
