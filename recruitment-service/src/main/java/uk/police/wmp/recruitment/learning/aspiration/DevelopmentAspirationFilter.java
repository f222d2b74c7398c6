package uk.police.wmp.recruitment.learning.aspiration;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which development aspirations a list holds. */
public record DevelopmentAspirationFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("programmeExternalId") @Parameter(description = "Only those that this programme answers.")
        String programmeExternalId,

        @QueryParam("recordedFrom") @Parameter(description = "Only those recorded on or after this day.")
        LocalDate recordedFrom,

        @QueryParam("recordedTo") @Parameter(description = "Only those recorded on or before this day.")
        LocalDate recordedTo) {}
