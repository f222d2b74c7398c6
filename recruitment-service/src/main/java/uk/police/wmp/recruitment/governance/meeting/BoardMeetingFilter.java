package uk.police.wmp.recruitment.governance.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which meetings of governance boards a list holds. */
public record BoardMeetingFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("boardExternalId") @Parameter(description = "Only those of this board.")
        String boardExternalId,

        @FilteredBy("e.heldOn >= :from")
        @QueryParam("from")
        @Parameter(description = "Only those on or after this day.")
        LocalDate from,

        @FilteredBy("e.heldOn <= :to") @QueryParam("to") @Parameter(description = "Only those on or before this day.")
        LocalDate to,

        @FilteredBy("e.heldOn < :minutesMissingOn and e.minutesReference is null")
        @QueryParam("minutesMissingOn")
        @Parameter(description = "Only those held before this day whose minutes are not there.")
        LocalDate minutesMissingOn) {}
