package uk.police.wmp.recruitment.planning.capacity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A learning capacity. */
@RegisterForReflection
public record LearningCapacityView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String name,
        Integer placesOffered,
        Integer placesNeeded,
        LocalDate startsOn,
        LocalDate endsOn)
        implements RecordView {}
