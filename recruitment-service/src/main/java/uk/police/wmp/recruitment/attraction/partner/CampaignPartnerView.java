package uk.police.wmp.recruitment.attraction.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A partner of a campaign. */
@RegisterForReflection
public record CampaignPartnerView(
        UUID id,
        long version,
        String externalId,
        UUID campaignId,
        String campaignExternalId,
        UUID partnerId,
        String partnerExternalId,
        String contribution)
        implements RecordView {}
