package uk.police.wmp.recruitment.governance.action;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which actions of governance boards a list holds. */
public record BoardActionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("boardExternalId") @Parameter(description = "Only those of this board.")
        String boardExternalId,

        @QueryParam("ownerExternalId") @Parameter(description = "Only those of this member.")
        String ownerExternalId,

        @FilteredBy(
                "e.agreedOn <= :overdueOn and e.dueOn < :overdueOn and (e.doneOn is null or e.doneOn >= :overdueOn)")
        @QueryParam("overdueOn")
        @Parameter(description = "Only those that were due before this day and not done by then.")
        LocalDate overdueOn,

        @FilteredBy("e.agreedOn <= :openOn and (e.doneOn is null or e.doneOn > :openOn)")
        @QueryParam("openOn")
        @Parameter(description = "Only those that are still to be done on this day.")
        LocalDate openOn) {}
