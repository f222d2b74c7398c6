package uk.police.wmp.recruitment.talent.development;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which development needs a list holds. */
public record DevelopmentNeedFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("plannedAction") @Parameter(description = "Only those met in this way.")
        String plannedAction,

        @FilteredBy("e.identifiedOn <= :openOn and (e.metOn is null or e.metOn > :openOn)")
        @QueryParam("openOn")
        @Parameter(description = "Only needs that were not met on this day.")
        LocalDate openOn) {}
