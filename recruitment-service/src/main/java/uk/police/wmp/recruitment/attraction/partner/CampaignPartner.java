package uk.police.wmp.recruitment.attraction.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;

/** A partner that takes part in a campaign. */
@Entity
class CampaignPartner extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    AttractionPartner partner;

    String contribution;

    void amend(RecordCampaignPartner details, Campaign campaign, AttractionPartner partner) {
        externalId = details.externalId();
        this.campaign = campaign;
        this.partner = partner;
        contribution = details.contribution();
    }
}
