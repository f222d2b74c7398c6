package uk.police.wmp.recruitment.performance.cycle;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A year of performance conversations. */
@Entity
public class PerformanceCycle extends RecordedEntity {

    String name;
    LocalDate startsOn;
    LocalDate endsOn;

    public LocalDate startsOn() {
        return startsOn;
    }

    /** The last day. */
    public LocalDate endsOn() {
        return endsOn;
    }

    void amend(RecordPerformanceCycle details) {
        externalId = details.externalId();
        name = details.name();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }
}
