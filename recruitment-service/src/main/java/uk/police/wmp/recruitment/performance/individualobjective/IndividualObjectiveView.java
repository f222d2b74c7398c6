package uk.police.wmp.recruitment.performance.individualobjective;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A worker's own objective. */
@RegisterForReflection
public record IndividualObjectiveView(
        UUID id,
        long version,
        String externalId,
        UUID conversationId,
        String conversationExternalId,
        UUID cascadesFromId,
        String cascadesFromExternalId,
        String objective)
        implements RecordView {}
