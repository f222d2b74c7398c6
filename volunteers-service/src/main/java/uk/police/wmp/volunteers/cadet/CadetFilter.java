package uk.police.wmp.volunteers.cadet;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which cadets a list holds. */
public record CadetFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("unitExternalId") @Parameter(description = "Only cadets of this unit.")
        String unitExternalId,

        @FilteredBy("e.joinedOn <= :activeOn and (e.leftOn is null or e.leftOn >= :activeOn)")
        @QueryParam("activeOn")
        @Parameter(description = "Only cadets on this day.")
        LocalDate activeOn) {}
