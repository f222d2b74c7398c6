package uk.police.wmp.recruitment.performance.individualobjective;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A worker's own objective. */
@RegisterForReflection
public record IndividualObjectiveView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("conversation.id") UUID conversationId,
        @ProjectedFieldName("conversation.externalId") String conversationExternalId,
        @ProjectedFieldName("cascadesFrom.id") UUID cascadesFromId,
        String cascadesFromExternalId,
        String objective)
        implements Versioned {

    static IndividualObjectiveView of(IndividualObjective individualObjective) {
        return new IndividualObjectiveView(
                individualObjective.id(),
                individualObjective.version(),
                individualObjective.externalId(),
                individualObjective.conversation.id(),
                individualObjective.conversation.externalId(),
                individualObjective.cascadesFrom == null ? null : individualObjective.cascadesFrom.id(),
                individualObjective.cascadesFrom == null ? null : individualObjective.cascadesFrom.externalId(),
                individualObjective.objective);
    }
}
