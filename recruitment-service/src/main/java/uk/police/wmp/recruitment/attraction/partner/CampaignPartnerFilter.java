package uk.police.wmp.recruitment.attraction.partner;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which partners of campaigns a list holds. */
public record CampaignPartnerFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("campaignExternalId") @Parameter(description = "Only those of this campaign.")
        String campaignExternalId,

        @QueryParam("partnerExternalId") @Parameter(description = "Only campaigns of this partner.")
        String partnerExternalId) {}
