package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** Positive action interventions. Attendances find theirs here. */
@Singleton
public class InterventionService extends RecordService<Intervention, OfferIntervention, InterventionView> {

    private final InterventionRepository interventions;
    private final CampaignService campaigns;

    InterventionService(InterventionRepository interventions, CampaignService campaigns) {
        super("positive-action-interventions", interventions, InterventionView.class);
        this.interventions = interventions;
        this.campaigns = campaigns;
    }

    /** The one with this external id, which a request named in this field. */
    public Intervention named(String externalId, String field) {
        return interventions
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no positive action intervention has this external id"));
    }

    ListQuery<InterventionView> list(InterventionFilter filter) {
        return ListQuery.of(interventions, InterventionView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("aimedAt = :aimedAt", "aimedAt", filter.aimedAt())
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where("endsOn >= :from", "from", filter.from())
                .where("startsOn <= :to", "to", filter.to())
                .sortable("startsOn", "externalId")
                .csv(OfferIntervention.class);
    }

    @Override
    protected Intervention blank() {
        return new Intervention();
    }

    @Override
    protected void amend(Intervention intervention, OfferIntervention details) {
        intervention.amend(
                details,
                details.campaignExternalId() == null
                        ? null
                        : campaigns.named(details.campaignExternalId(), "/campaignExternalId"));
    }

    @Override
    protected OfferIntervention details(Intervention intervention) {
        return intervention.details();
    }

    @Override
    protected InterventionView view(Intervention intervention) {
        return InterventionView.of(intervention);
    }
}
