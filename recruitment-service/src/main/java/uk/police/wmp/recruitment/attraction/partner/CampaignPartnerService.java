package uk.police.wmp.recruitment.attraction.partner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.rest.Conflict;

@Singleton
class CampaignPartnerService extends Records<CampaignPartner, RecordCampaignPartner, CampaignPartnerView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'partnerExternalId', 'must be a partner on some day of the campaign'
              from staged s
              join attraction_partner p on p.id = s.partner_id
              join campaign c on c.id = s.campaign_id
             where not (p.since_on <= coalesce(c.closes_on, 'infinity') and coalesce(p.until_on, 'infinity') >= c.opens_on)""");

    private final CampaignService campaigns;
    private final AttractionPartnerService partners;

    CampaignPartnerService(CampaignService campaigns, AttractionPartnerService partners) {
        super("campaign-partners", CampaignPartner::new, "externalId");
        this.campaigns = campaigns;
        this.partners = partners;
    }

    @Override
    protected void amend(CampaignPartner taking, RecordCampaignPartner details) {
        Campaign campaign = campaigns.named(details.campaignExternalId(), "/campaignExternalId");
        AttractionPartner partner = partners.named(details.partnerExternalId(), "/partnerExternalId");
        String own = Objects.requireNonNullElse(taking.externalId(), details.externalId());
        if (count("campaign = ?1 and partner = ?2 and externalId <> ?3", campaign, partner, own) > 0) {
            throw new Conflict(
                    "duplicate",
                    "The partner takes part in the campaign already.",
                    "/partnerExternalId",
                    "takes part in the campaign already");
        }
        taking.amend(details, campaign, partner);
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("campaign_partner", "campaign-partners", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCampaignPartner> bulk() {
        return BulkRecord.of("campaign-partners", RecordCampaignPartner.class)
                .into(CampaignPartner.class)
                .rules(RULES);
    }
}
