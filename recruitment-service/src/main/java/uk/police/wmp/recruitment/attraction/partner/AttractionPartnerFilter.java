package uk.police.wmp.recruitment.attraction.partner;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which attraction partners a list holds. */
public record AttractionPartnerFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("kind") @Parameter(description = "Only partners of this kind.")
        String kind,

        @QueryParam("validOn")
        @Parameter(description = "Only those that are partners on this day.")
        @FilteredBy("e.sinceOn <= :validOn and (e.untilOn is null or e.untilOn >= :validOn)")
        LocalDate validOn) {}
