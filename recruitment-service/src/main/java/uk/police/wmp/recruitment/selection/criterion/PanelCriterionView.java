package uk.police.wmp.recruitment.selection.criterion;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A competency or value that a panel marks. */
@RegisterForReflection
public record PanelCriterionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("panel.id") UUID panelId,
        @ProjectedFieldName("panel.externalId") String panelExternalId,
        String competency)
        implements Versioned {

    static PanelCriterionView of(PanelCriterion panelCriterion) {
        return new PanelCriterionView(
                panelCriterion.id(),
                panelCriterion.version(),
                panelCriterion.externalId(),
                panelCriterion.panel.id(),
                panelCriterion.panel.externalId(),
                panelCriterion.competency);
    }
}
