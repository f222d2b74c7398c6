package uk.police.wmp.recruitment.promotion.process;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which promotion processes a list holds. */
public record PromotionProcessFilter(
        @QueryParam("fromRank") @Parameter(description = "Only processes from this rank.")
        String fromRank,

        @QueryParam("opensFrom") @Parameter(description = "Only those that open on or after this day.")
        LocalDate opensFrom,

        @QueryParam("opensTo") @Parameter(description = "Only those that open on or before this day.")
        LocalDate opensTo) {}
