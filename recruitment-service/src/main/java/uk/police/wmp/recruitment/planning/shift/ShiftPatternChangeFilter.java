package uk.police.wmp.recruitment.planning.shift;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which shift pattern changes a list holds. */
public record ShiftPatternChangeFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only changes of this unit.")
        String unitExternalId,

        @QueryParam("effectiveFrom") @Parameter(description = "Only changes from this day.")
        LocalDate effectiveFrom) {}
