package uk.police.wmp.volunteers.cadetunit;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** Where cadets meet. */
@Entity
public class CadetUnit extends RecordedEntity {

    String name;
    String venue;
    String localPolicingArea;
    Integer capacity;
    LocalDate plannedOpenOn;
    LocalDate openedOn;
    LocalDate closedOn;

    void amend(RecordCadetUnit details) {
        externalId = details.externalId();
        name = details.name();
        venue = details.venue();
        localPolicingArea = details.localPolicingArea();
        capacity = details.capacity();
        plannedOpenOn = details.plannedOpenOn();
        openedOn = details.openedOn();
        closedOn = details.closedOn();
    }
}
