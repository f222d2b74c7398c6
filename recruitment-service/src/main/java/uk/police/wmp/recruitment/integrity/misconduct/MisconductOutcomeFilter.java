package uk.police.wmp.recruitment.integrity.misconduct;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which misconduct outcomes a list holds. */
public record MisconductOutcomeFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("proceeding") @Parameter(description = "Only those of such proceedings.")
        String proceeding,

        @QueryParam("outcome") @Parameter(description = "Only those with this outcome.")
        String outcome,

        @FilteredBy("e.decidedOn <= :unpublishedOn and (e.publishedOn is null or e.publishedOn > :unpublishedOn)")
        @QueryParam("unpublishedOn")
        @Parameter(description = "Only those decided and not yet published on this day.")
        LocalDate unpublishedOn) {}
