package uk.police.wmp.recruitment.rank;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ranks held a list holds. */
public record RankHoldingFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("rank") @Parameter(description = "Only holders of this rank.")
        String rank,

        @QueryParam("temporary") @Parameter(description = "Only ranks held for a time, or only substantive ones.")
        Boolean temporary,

        @QueryParam("validOn") @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
