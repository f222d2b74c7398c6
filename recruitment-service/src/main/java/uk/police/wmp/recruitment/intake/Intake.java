package uk.police.wmp.recruitment.intake;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** Student officers of one entry route who start together. */
@Entity
public class Intake extends RecordedEntity {

    String entryRoute;
    LocalDate startsOn;
    Integer places;

    void amend(RecordIntake details) {
        externalId = details.externalId();
        entryRoute = details.entryRoute();
        startsOn = details.startsOn();
        places = details.places();
    }
}
