package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The campaigns. Other features find a campaign here. */
@Singleton
public class CampaignService extends RecordService<Campaign, PlanCampaign, CampaignView> {

    private final CampaignRepository campaigns;

    CampaignService(CampaignRepository campaigns) {
        super("campaigns", campaigns, CampaignView.class);
        this.campaigns = campaigns;
    }

    /** The one with this external id, which a request named in this field. */
    public Campaign named(String externalId, String field) {
        return campaigns
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no campaign has this external id"));
    }

    ListQuery<CampaignView> list(CampaignFilter filter) {
        return ListQuery.of(campaigns, CampaignView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where("kind = :kind", "kind", filter.kind())
                .where("opensOn <= :openOn and (closesOn is null or closesOn >= :openOn)", "openOn", filter.openOn())
                .sortable("opensOn", "name", "externalId")
                .csv(PlanCampaign.class);
    }

    @Override
    protected Campaign blank() {
        return new Campaign();
    }

    @Override
    protected void amend(Campaign campaign, PlanCampaign details) {
        campaign.amend(details);
    }

    @Override
    protected PlanCampaign details(Campaign campaign) {
        return campaign.details();
    }

    @Override
    protected CampaignView view(Campaign campaign) {
        return CampaignView.of(campaign);
    }
}
