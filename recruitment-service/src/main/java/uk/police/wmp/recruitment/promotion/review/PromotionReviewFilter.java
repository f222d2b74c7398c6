package uk.police.wmp.recruitment.promotion.review;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reviews of promotion processes a list holds. */
public record PromotionReviewFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("processExternalId") @Parameter(description = "Only those of this process.")
        String processExternalId,

        @QueryParam("conclusion") @Parameter(description = "Only those with this conclusion.")
        String conclusion) {}
