package uk.police.wmp.recruitment.integrity.investigation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which investigations a list holds. */
public record ConductInvestigationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("gravity") @Parameter(description = "Only those of this gravity.")
        String gravity,

        @FilteredBy("e.openedOn <= :openOn and (e.endedOn is null or e.endedOn > :openOn)")
        @QueryParam("openOn")
        @Parameter(description = "Only those open on this day.")
        LocalDate openOn) {}
