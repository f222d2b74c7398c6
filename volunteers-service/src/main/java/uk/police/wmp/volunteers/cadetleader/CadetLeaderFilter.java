package uk.police.wmp.volunteers.cadetleader;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which cadet leaders a list holds. */
public record CadetLeaderFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only leaders of this unit.")
        String unitExternalId,

        @QueryParam("background") @Parameter(description = "Only leaders of this background.")
        String background,

        @FilteredBy("e.activeFrom <= :activeOn and (e.activeTo is null or e.activeTo >= :activeOn)")
        @QueryParam("activeOn")
        @Parameter(description = "Only leaders on this day.")
        LocalDate activeOn) {}
