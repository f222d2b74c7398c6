package uk.police.wmp.recruitment.attraction.event;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The attraction events. Other features find an event here. */
@Singleton
public class AttractionEventService extends RecordService<AttractionEvent, PlanAttractionEvent, AttractionEventView> {

    private final AttractionEventRepository events;
    private final CampaignService campaigns;

    AttractionEventService(AttractionEventRepository events, CampaignService campaigns) {
        super("attraction-events", events, AttractionEventView.class);
        this.events = events;
        this.campaigns = campaigns;
    }

    /** The one with this external id, which a request named in this field. */
    public AttractionEvent named(String externalId, String field) {
        return events.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no attraction event has this external id"));
    }

    ListQuery<AttractionEventView> list(AttractionEventFilter filter) {
        return ListQuery.of(events, AttractionEventView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("campaign.externalId = :campaignExternalId", "campaignExternalId", filter.campaignExternalId())
                .where("kind = :kind", "kind", filter.kind())
                .where("aimedAt = :aimedAt", "aimedAt", filter.aimedAt())
                .where("endsOn >= :from", "from", filter.from())
                .where("startsOn <= :to", "to", filter.to())
                .sortable("startsOn", "name", "externalId")
                .csv(PlanAttractionEvent.class);
    }

    @Override
    protected AttractionEvent blank() {
        return new AttractionEvent();
    }

    @Override
    protected void amend(AttractionEvent attractionEvent, PlanAttractionEvent details) {
        attractionEvent.amend(
                details,
                details.campaignExternalId() == null
                        ? null
                        : campaigns.named(details.campaignExternalId(), "/campaignExternalId"));
    }

    @Override
    protected PlanAttractionEvent details(AttractionEvent attractionEvent) {
        return attractionEvent.details();
    }

    @Override
    protected AttractionEventView view(AttractionEvent attractionEvent) {
        return AttractionEventView.of(attractionEvent);
    }
}
