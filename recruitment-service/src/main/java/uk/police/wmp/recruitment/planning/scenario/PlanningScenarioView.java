package uk.police.wmp.recruitment.planning.scenario;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        implements RecordView {}
