package uk.police.wmp.recruitment.performance.objective;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An objective with what it comes from. */
@RegisterForReflection
public record PerformanceObjectiveView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("cycle.id") UUID cycleId,
        @ProjectedFieldName("cycle.externalId") String cycleExternalId,
        String level,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        @ProjectedFieldName("owner.id") UUID ownerId,
        String ownerExternalId,
        @ProjectedFieldName("cascadesFrom.id") UUID cascadesFromId,
        String cascadesFromExternalId,
        String objective)
        implements Versioned {

    static PerformanceObjectiveView of(PerformanceObjective performanceObjective) {
        return new PerformanceObjectiveView(
                performanceObjective.id(),
                performanceObjective.version(),
                performanceObjective.externalId(),
                performanceObjective.cycle.id(),
                performanceObjective.cycle.externalId(),
                performanceObjective.level,
                performanceObjective.unit == null ? null : performanceObjective.unit.id(),
                performanceObjective.unit == null ? null : performanceObjective.unit.externalId(),
                performanceObjective.owner == null ? null : performanceObjective.owner.id(),
                performanceObjective.owner == null ? null : performanceObjective.owner.externalId(),
                performanceObjective.cascadesFrom == null ? null : performanceObjective.cascadesFrom.id(),
                performanceObjective.cascadesFrom == null ? null : performanceObjective.cascadesFrom.externalId(),
                performanceObjective.objective);
    }
}
