package uk.police.wmp.recruitment.attraction.event;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An attraction event with the campaign that it is part of. */
@RegisterForReflection
public record AttractionEventView(
        UUID id,
        long version,
        String externalId,
        UUID campaignId,
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
        Integer audience,
        Integer schoolYear,
        Integer feedbackGiven,
        Integer wouldConsiderPolicing,
        String notes)
        implements RecordView {}
