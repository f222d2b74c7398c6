package uk.police.wmp.recruitment.pay.point;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pay points a list holds. */
public record PayPointFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("grade") @Parameter(description = "Only those of this grade.")
        String grade,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
