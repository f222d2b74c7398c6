package uk.police.wmp.recruitment.vetting.barredlist;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which details for the barred and advisory lists a list holds. */
public record BarredListSupplyFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of the worker with this payroll number.")
        String workerExternalId,

        @QueryParam("list") @Parameter(description = "Only those for this list.")
        String list,

        @FilteredBy(
                "e.dueFrom <= :outstandingOn and e.notRequired is null and (e.suppliedOn is null or e.suppliedOn > :outstandingOn)")
        @QueryParam("outstandingOn")
        @Parameter(description = "Only those due and not yet supplied on this day.")
        LocalDate outstandingOn) {}
