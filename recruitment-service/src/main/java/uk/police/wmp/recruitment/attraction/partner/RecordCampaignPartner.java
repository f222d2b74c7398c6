package uk.police.wmp.recruitment.attraction.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a partner takes part in a campaign.
 *
 * @param campaignExternalId the campaign
 * @param partnerExternalId the partner, on some day of the campaign
 * @param contribution what it brings, such as a shared front end or a venue
 */
public record RecordCampaignPartner(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String campaignExternalId,
        @NotBlank @Size(max = 50) String partnerExternalId,
        @Size(max = 500) String contribution) {}
