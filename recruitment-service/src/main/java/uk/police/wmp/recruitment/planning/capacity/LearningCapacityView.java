package uk.police.wmp.recruitment.planning.capacity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

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
        implements Versioned {

    static LearningCapacityView of(LearningCapacity learningCapacity) {
        return new LearningCapacityView(
                learningCapacity.id(),
                learningCapacity.version(),
                learningCapacity.externalId(),
                learningCapacity.kind,
                learningCapacity.name,
                learningCapacity.placesOffered,
                learningCapacity.placesNeeded,
                learningCapacity.startsOn,
                learningCapacity.endsOn);
    }
}
