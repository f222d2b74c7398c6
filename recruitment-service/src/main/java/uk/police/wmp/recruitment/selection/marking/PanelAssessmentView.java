package uk.police.wmp.recruitment.selection.marking;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * An application before a panel, with its final score once the marks are moderated.
 *
 * @param finalScore the mean of the moderated marks, two decimal places; absent until they are
 * @param band of the final score: equal bands are equally qualified
 */
@RegisterForReflection
public record PanelAssessmentView(
        UUID id,
        long version,
        String externalId,
        UUID panelId,
        String panelExternalId,
        UUID applicationId,
        String applicationExternalId,
        UUID promotionApplicationId,
        String promotionApplicationExternalId,
        LocalDate moderatedOn,
        BigDecimal finalScore,
        String band)
        implements RecordView {}
