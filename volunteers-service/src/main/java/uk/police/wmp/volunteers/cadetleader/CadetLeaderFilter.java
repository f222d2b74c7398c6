package uk.police.wmp.volunteers.cadetleader;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cadet leaders a list holds. */
public record CadetLeaderFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only leaders of this unit.")
        String unitExternalId,

        @QueryParam("background") @Parameter(description = "Only leaders of this background.")
        String background,

        @QueryParam("activeOn") @Parameter(description = "Only leaders on this day.")
        LocalDate activeOn) {}
