package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which vetting clearances a list holds. */
public record VettingClearanceFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("level") @Parameter(description = "Only those of this level.")
        String level,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        VettingClearanceState state,

        @QueryParam("heldOn") @Parameter(description = "Only those that held on this day.")
        LocalDate heldOn) {}
