package uk.police.wmp.recruitment.performance.cycle;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A phase with its cycle and unit. */
@RegisterForReflection
public record RolloutPhaseView(
        UUID id,
        long version,
        String externalId,
        UUID cycleId,
        String cycleExternalId,
        String name,
        String workerType,
        String rank,
        String role,
        UUID unitId,
        String unitExternalId,
        boolean named,
        LocalDate startsOn,
        LocalDate plannedOn,
        String accelerationReason)
        implements RecordView {}
