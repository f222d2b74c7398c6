package uk.police.wmp.recruitment.selection.marking;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An application before a panel, with its final score once the marks are moderated. */
@RegisterForReflection
public record PanelAssessmentView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("panel.id") UUID panelId,
        @ProjectedFieldName("panel.externalId") String panelExternalId,
        @ProjectedFieldName("application.id") UUID applicationId,
        @ProjectedFieldName("application.externalId") String applicationExternalId,
        LocalDate moderatedOn,
        BigDecimal finalScore,
        String band)
        implements Versioned {

    static PanelAssessmentView of(PanelAssessment panelAssessment) {
        return new PanelAssessmentView(
                panelAssessment.id(),
                panelAssessment.version(),
                panelAssessment.externalId(),
                panelAssessment.panel.id(),
                panelAssessment.panel.externalId(),
                panelAssessment.application.id(),
                panelAssessment.application.externalId(),
                panelAssessment.moderatedOn,
                panelAssessment.finalScore,
                panelAssessment.band);
    }
}
