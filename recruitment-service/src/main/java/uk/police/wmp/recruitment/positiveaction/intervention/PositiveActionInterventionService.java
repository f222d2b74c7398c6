package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.rest.InvalidRequest;

/** Positive action interventions. Attendances find theirs here. */
@Singleton
public class PositiveActionInterventionService
        extends Records<PositiveActionIntervention, RecordPositiveActionIntervention, PositiveActionInterventionView> {

    private final CampaignService campaigns;

    PositiveActionInterventionService(CampaignService campaigns) {
        super("positive-action-interventions", PositiveActionIntervention::new, "startsOn", "externalId");
        this.campaigns = campaigns;
    }

    /** The one with this external id, which a request named in this field. */
    public PositiveActionIntervention named(String externalId, String field) {
        return find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no positive action intervention has this external id"));
    }

    @Override
    protected void amend(PositiveActionIntervention intervention, RecordPositiveActionIntervention details) {
        intervention.amend(details, campaigns.named(details.campaignExternalId(), "/campaignExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("positive_action_intervention", "positive-action-interventions", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPositiveActionIntervention> bulk() {
        return BulkRecord.of("positive-action-interventions", RecordPositiveActionIntervention.class)
                .into(PositiveActionIntervention.class);
    }
}
