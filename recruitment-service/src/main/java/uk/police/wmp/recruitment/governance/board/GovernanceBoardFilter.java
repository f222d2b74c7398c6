package uk.police.wmp.recruitment.governance.board;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which governance boards a list holds. */
public record GovernanceBoardFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @FilteredBy("e.establishedOn <= :onDay and (e.closedOn is null or e.closedOn >= :onDay)")
        @QueryParam("onDay")
        @Parameter(description = "Only those that exist on this day.")
        LocalDate onDay,

        @FilteredBy("e.meetingDueOn < :meetingOverdueOn and (e.closedOn is null or e.closedOn >= :meetingOverdueOn)")
        @QueryParam("meetingOverdueOn")
        @Parameter(description = "Only those that had to meet before this day and have not.")
        LocalDate meetingOverdueOn) {}
