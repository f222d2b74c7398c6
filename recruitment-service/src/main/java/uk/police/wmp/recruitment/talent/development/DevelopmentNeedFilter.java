package uk.police.wmp.recruitment.talent.development;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which development needs a list holds. */
public record DevelopmentNeedFilter(
        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("plannedAction") @Parameter(description = "Only those met in this way.")
        String plannedAction,

        @QueryParam("openOn") @Parameter(description = "Only needs that were not met on this day.")
        LocalDate openOn) {}
