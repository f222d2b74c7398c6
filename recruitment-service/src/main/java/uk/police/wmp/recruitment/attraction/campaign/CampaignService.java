package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The campaigns. Other features find a campaign here. */
@Singleton
public class CampaignService extends Records<Campaign, RecordCampaign, CampaignView> {

    private static final List<String> RULES = List.of("""
            select distinct s.row_number, 'opensOn', 'leaves a partner out that is one on no day of the campaign any more'
              from staged s
              join campaign_partner m on m.campaign_id = s.id
              join attraction_partner p on p.id = m.partner_id
             where not (p.since_on <= coalesce(s.closes_on, 'infinity') and coalesce(p.until_on, 'infinity') >= s.opens_on)""");

    CampaignService() {
        super("campaigns", Campaign::new, "opensOn", "name", "externalId");
    }

    @Override
    protected void amend(Campaign campaign, RecordCampaign details) {
        campaign.amend(details);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("campaign", "campaigns", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCampaign> bulk() {
        return BulkRecord.of("campaigns", RecordCampaign.class)
                .into(Campaign.class)
                .rules(RULES);
    }
}
