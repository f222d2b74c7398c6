package uk.police.wmp.recruitment.selection.fasttrack;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * An application that was equally qualified, as it stood on the day of the decision.
 *
 * @param finalScore the mean of its moderated marks, two decimal places
 * @param band of the final score: equal bands are equally qualified
 */
@RegisterForReflection
public record ComparisonView(
        UUID id,
        @ProjectedFieldName("fastTrack.id") UUID fastTrackId,
        UUID applicationId,
        BigDecimal finalScore,
        String band) {}
