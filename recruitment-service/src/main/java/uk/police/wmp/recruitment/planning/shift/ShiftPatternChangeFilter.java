package uk.police.wmp.recruitment.planning.shift;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which shift pattern changes a list holds. */
public record ShiftPatternChangeFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only changes of this unit.")
        String unitExternalId,

        @FilteredBy("e.effectiveOn >= :effectiveFrom")
        @QueryParam("effectiveFrom")
        @Parameter(description = "Only changes from this day.")
        LocalDate effectiveFrom) {}
