package uk.police.wmp.recruitment.attraction.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How attraction events come in bulk, and how their changes are told. */
final class AttractionEventRecords {

    private AttractionEventRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("attraction_event", "attraction-events", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanAttractionEvent> bulk() {
        return BulkRecord.of("attraction-events", PlanAttractionEvent.class)
                .into("attraction_event")
                .reference("campaignExternalId", "campaign", "campaign_id");
    }
}
