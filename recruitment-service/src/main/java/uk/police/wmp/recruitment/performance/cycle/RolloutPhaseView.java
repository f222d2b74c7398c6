package uk.police.wmp.recruitment.performance.cycle;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A phase with its cycle and unit. */
@RegisterForReflection
public record RolloutPhaseView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("cycle.id") UUID cycleId,
        @ProjectedFieldName("cycle.externalId") String cycleExternalId,
        String name,
        String workerType,
        String rank,
        String role,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        boolean named,
        LocalDate startsOn,
        LocalDate plannedOn,
        String accelerationReason)
        implements Versioned {

    static RolloutPhaseView of(RolloutPhase rolloutPhase) {
        return new RolloutPhaseView(
                rolloutPhase.id(),
                rolloutPhase.version(),
                rolloutPhase.externalId(),
                rolloutPhase.cycle.id(),
                rolloutPhase.cycle.externalId(),
                rolloutPhase.name,
                rolloutPhase.workerType,
                rolloutPhase.rank,
                rolloutPhase.role,
                rolloutPhase.unit == null ? null : rolloutPhase.unit.id(),
                rolloutPhase.unit == null ? null : rolloutPhase.unit.externalId(),
                rolloutPhase.named,
                rolloutPhase.startsOn,
                rolloutPhase.plannedOn,
                rolloutPhase.accelerationReason);
    }
}
