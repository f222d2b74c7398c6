package uk.police.wmp.recruitment.posting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which postings a list holds. */
public record PostingFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only postings to this unit.")
        String unitExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
