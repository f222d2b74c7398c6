package uk.police.wmp.recruitment.attraction.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;

/** The attraction events. Other features find an event here. */
@Singleton
public class AttractionEventService extends Records<AttractionEvent, RecordAttractionEvent, AttractionEventView> {

    private final CampaignService campaigns;

    AttractionEventService(CampaignService campaigns) {
        super("attraction-events", AttractionEvent::new, "startsOn", "name", "externalId");
        this.campaigns = campaigns;
    }

    @Override
    protected void amend(AttractionEvent attractionEvent, RecordAttractionEvent details) {
        attractionEvent.amend(details, campaigns.named(details.campaignExternalId(), "/campaignExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("attraction_event", "attraction-events", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAttractionEvent> bulk() {
        return BulkRecord.of("attraction-events", RecordAttractionEvent.class).into(AttractionEvent.class);
    }
}
