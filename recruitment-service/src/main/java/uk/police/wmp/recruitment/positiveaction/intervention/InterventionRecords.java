package uk.police.wmp.recruitment.positiveaction.intervention;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How positive action interventions come in bulk, and how their changes are told. */
final class InterventionRecords {

    private InterventionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("positive_action_intervention", "positive-action-interventions", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<OfferIntervention> bulk() {
        return BulkRecord.of("positive-action-interventions", OfferIntervention.class)
                .into("positive_action_intervention")
                .reference("campaignExternalId", "campaign", "campaign_id");
    }
}
