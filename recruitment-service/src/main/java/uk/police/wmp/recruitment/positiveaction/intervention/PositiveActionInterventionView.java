package uk.police.wmp.recruitment.positiveaction.intervention;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A positive action intervention. */
@RegisterForReflection
public record PositiveActionInterventionView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String name,
        String aimedAt,
        String workerType,
        UUID campaignId,
        String campaignExternalId,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer participants)
        implements RecordView {}
