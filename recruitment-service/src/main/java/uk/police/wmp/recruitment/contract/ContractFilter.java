package uk.police.wmp.recruitment.contract;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which contracts a list holds. */
public record ContractFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
