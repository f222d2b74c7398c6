package uk.police.wmp.recruitment.attraction.event;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An attraction event with the campaign that it is part of. */
@RegisterForReflection
public record AttractionEventView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("campaign.id") UUID campaignId,
        String campaignExternalId,
        String name,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        String venue,
        String zones,
        String aimedAt,
        Integer staff,
        Integer participants,
        Integer schoolYear,
        Integer feedbackGiven,
        Integer wouldConsiderPolicing,
        String notes)
        implements Versioned {

    static AttractionEventView of(AttractionEvent attractionEvent) {
        return new AttractionEventView(
                attractionEvent.id(),
                attractionEvent.version(),
                attractionEvent.externalId(),
                attractionEvent.campaign == null ? null : attractionEvent.campaign.id(),
                attractionEvent.campaign == null ? null : attractionEvent.campaign.externalId(),
                attractionEvent.name,
                attractionEvent.kind,
                attractionEvent.startsOn,
                attractionEvent.endsOn,
                attractionEvent.venue,
                attractionEvent.zones,
                attractionEvent.aimedAt,
                attractionEvent.staff,
                attractionEvent.participants,
                attractionEvent.schoolYear,
                attractionEvent.feedbackGiven,
                attractionEvent.wouldConsiderPolicing,
                attractionEvent.notes);
    }
}
