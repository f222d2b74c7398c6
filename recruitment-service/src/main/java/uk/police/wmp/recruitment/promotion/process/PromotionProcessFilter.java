package uk.police.wmp.recruitment.promotion.process;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which promotion processes a list holds. */
public record PromotionProcessFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("fromRank") @Parameter(description = "Only processes from this rank.")
        String fromRank,

        @FilteredBy("e.opensOn >= :opensFrom")
        @QueryParam("opensFrom")
        @Parameter(description = "Only those that open on or after this day.")
        LocalDate opensFrom,

        @FilteredBy("e.opensOn <= :opensTo")
        @QueryParam("opensTo")
        @Parameter(description = "Only those that open on or before this day.")
        LocalDate opensTo) {}
