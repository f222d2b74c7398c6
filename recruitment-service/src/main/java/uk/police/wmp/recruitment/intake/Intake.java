package uk.police.wmp.recruitment.intake;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;

/** Student officers of one entry route who start together. */
@Entity
public class Intake extends RecordedEntity {

    String entryRoute;
    LocalDate startsOn;
    Integer places;

    @Formula(IntakePlaces.FILLED)
    Long filled;

    void amend(RecordIntake details) {
        externalId = details.externalId();
        entryRoute = details.entryRoute();
        startsOn = details.startsOn();
        places = details.places();
    }

    public boolean isOfAnotherRouteThan(String route) {
        return !entryRoute.equals(route);
    }

    /** As it was when it was last read. */
    boolean isFull() {
        return filled >= places;
    }
}
