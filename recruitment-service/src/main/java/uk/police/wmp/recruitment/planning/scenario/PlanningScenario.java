package uk.police.wmp.recruitment.planning.scenario;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A future that the force plans for: its lines are workforce plans, its needs skill requirements. */
@Entity
public class PlanningScenario extends RecordedEntity {

    String name;
    String description;
    LocalDate startsOn;
    LocalDate horizonOn;

    void amend(RecordPlanningScenario details) {
        externalId = details.externalId();
        name = details.name();
        description = details.description();
        startsOn = details.startsOn();
        horizonOn = details.horizonOn();
    }

    public String name() {
        return name;
    }

    /** Whether a period lies within what the scenario plans for. */
    public boolean covers(LocalDate from, LocalDate to) {
        return !from.isBefore(startsOn) && !to.isAfter(horizonOn);
    }
}
