package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The campaigns. Other features find a campaign here. */
@Singleton
public class CampaignService extends Records<Campaign, RecordCampaign, CampaignView> {

    CampaignService() {
        super("campaigns", Campaign::new, "opensOn", "name", "externalId");
    }

    @Override
    protected void amend(Campaign campaign, RecordCampaign details) {
        campaign.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("campaign", "campaigns", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCampaign> bulk() {
        return BulkRecord.of("campaigns", RecordCampaign.class).into(Campaign.class);
    }
}
