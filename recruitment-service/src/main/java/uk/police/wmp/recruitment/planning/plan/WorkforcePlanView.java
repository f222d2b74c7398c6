package uk.police.wmp.recruitment.planning.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A line of a plan with its scenario and unit. */
@RegisterForReflection
public record WorkforcePlanView(
        UUID id,
        long version,
        String externalId,
        UUID scenarioId,
        String scenarioExternalId,
        String workerType,
        UUID unitId,
        String unitExternalId,
        String kind,
        String joinerType,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer heads)
        implements RecordView {}
