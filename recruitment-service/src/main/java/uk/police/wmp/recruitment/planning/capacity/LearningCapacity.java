package uk.police.wmp.recruitment.planning.capacity;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** Places that operational learning can offer, against those that are needed. */
@Entity
class LearningCapacity extends RecordedEntity {

    String kind;
    String name;
    Integer placesOffered;
    Integer placesNeeded;
    LocalDate startsOn;
    LocalDate endsOn;

    void amend(RecordLearningCapacity details) {
        externalId = details.externalId();
        kind = details.kind();
        name = details.name();
        placesOffered = details.placesOffered();
        placesNeeded = details.placesNeeded();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }
}
