package uk.police.wmp.recruitment.planning.scenario;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A planning scenario. */
@RegisterForReflection
public record PlanningScenarioView(
        UUID id,
        long version,
        String externalId,
        String name,
        String description,
        LocalDate startsOn,
        LocalDate horizonOn)
        implements Versioned {

    static PlanningScenarioView of(PlanningScenario planningScenario) {
        return new PlanningScenarioView(
                planningScenario.id(),
                planningScenario.version(),
                planningScenario.externalId(),
                planningScenario.name,
                planningScenario.description,
                planningScenario.startsOn,
                planningScenario.horizonOn);
    }
}
