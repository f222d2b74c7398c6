package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which campaigns a list holds. */
public record CampaignFilter(
        @QueryParam("externalId") @Parameter(description = "Only the campaign with this external id.")
        String externalId,

        @QueryParam("workerType") @Parameter(description = "Only campaigns for this worker type.")
        String workerType,

        @QueryParam("kind") @Parameter(description = "Only campaigns of this kind.")
        String kind,

        @FilteredBy(
                "exists (select 1 from CampaignPartner p where p.campaign = e and p.partner.externalId = :partnerExternalId)")
        @QueryParam("partnerExternalId")
        @Parameter(description = "Only campaigns in which this partner takes part.")
        String partnerExternalId,

        @FilteredBy("e.opensOn <= :openOn and (e.closesOn is null or e.closesOn >= :openOn)")
        @QueryParam("openOn")
        @Parameter(description = "Only campaigns that are open on this day.")
        LocalDate openOn) {}
