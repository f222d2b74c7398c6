package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which misconduct outcomes a list holds. */
public record MisconductOutcomeFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("proceeding") @Parameter(description = "Only those of such proceedings.")
        String proceeding,

        @QueryParam("outcome") @Parameter(description = "Only those with this outcome.")
        String outcome,

        @QueryParam("unpublishedOn") @Parameter(description = "Only those decided and not yet published on this day.")
        LocalDate unpublishedOn) {}
