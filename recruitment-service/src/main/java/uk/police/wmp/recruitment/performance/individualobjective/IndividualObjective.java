package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.performance.objective.PerformanceObjective;

/** A worker's own objective of the year. */
@Entity
public class IndividualObjective extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceConversation conversation;

    @ManyToOne(fetch = FetchType.LAZY)
    PerformanceObjective cascadesFrom;

    String objective;

    void amend(
            RecordIndividualObjective details,
            PerformanceConversation conversation,
            PerformanceObjective cascadesFrom) {
        externalId = details.externalId();
        this.conversation = conversation;
        this.cascadesFrom = cascadesFrom;
        objective = details.objective();
    }
}
