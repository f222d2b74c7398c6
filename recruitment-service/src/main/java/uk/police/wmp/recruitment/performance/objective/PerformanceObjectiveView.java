package uk.police.wmp.recruitment.performance.objective;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An objective with what it comes from. */
@RegisterForReflection
public record PerformanceObjectiveView(
        UUID id,
        long version,
        String externalId,
        UUID cycleId,
        String cycleExternalId,
        String level,
        UUID unitId,
        String unitExternalId,
        UUID ownerId,
        String ownerExternalId,
        UUID cascadesFromId,
        String cascadesFromExternalId,
        String objective)
        implements RecordView {}
