package uk.police.wmp.recruitment.planning.plan;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A line of a plan with its scenario and unit. */
@RegisterForReflection
public record WorkforcePlanView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("scenario.id") UUID scenarioId,
        String scenarioExternalId,
        String workerType,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        String kind,
        String joinerType,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer heads)
        implements Versioned {

    static WorkforcePlanView of(WorkforcePlan workforcePlan) {
        return new WorkforcePlanView(
                workforcePlan.id(),
                workforcePlan.version(),
                workforcePlan.externalId(),
                workforcePlan.scenario == null ? null : workforcePlan.scenario.id(),
                workforcePlan.scenario == null ? null : workforcePlan.scenario.externalId(),
                workforcePlan.workerType,
                workforcePlan.unit == null ? null : workforcePlan.unit.id(),
                workforcePlan.unit == null ? null : workforcePlan.unit.externalId(),
                workforcePlan.kind,
                workforcePlan.joinerType,
                workforcePlan.startsOn,
                workforcePlan.endsOn,
                workforcePlan.heads);
    }
}
