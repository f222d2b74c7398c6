package uk.police.wmp.recruitment.governance.aim;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which aims of governance boards a list holds. */
public record BoardAimFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("boardExternalId") @Parameter(description = "Only those of this board.")
        String boardExternalId,

        @QueryParam("watches") @Parameter(description = "Only those that watch this column of a figure.")
        String watches,

        @FilteredBy("e.dueOn <= :dueBy")
        @QueryParam("dueBy")
        @Parameter(description = "Only those that are to be reached by this day.")
        LocalDate dueBy) {}
