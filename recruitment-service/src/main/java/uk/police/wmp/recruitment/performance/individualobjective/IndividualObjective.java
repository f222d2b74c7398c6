package uk.police.wmp.recruitment.performance.individualobjective;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Formula;
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

    @Formula("(select r.external_id from performance_objective r where r.id = cascades_from_id)")
    String cascadesFromExternalId;

    String objective;

    void amend(
            SetIndividualObjective details, PerformanceConversation conversation, PerformanceObjective cascadesFrom) {
        externalId = details.externalId();
        this.conversation = conversation;
        this.cascadesFrom = cascadesFrom;
        objective = details.objective();
    }

    SetIndividualObjective details() {
        return new SetIndividualObjective(
                externalId,
                conversation.externalId(),
                cascadesFrom == null ? null : cascadesFrom.externalId(),
                objective);
    }
}
