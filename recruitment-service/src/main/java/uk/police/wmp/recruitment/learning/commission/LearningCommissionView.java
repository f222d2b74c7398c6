package uk.police.wmp.recruitment.learning.commission;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * A commission with where it stands.
 *
 * @param state derived from the steps
 * @param dueOn by when the next step is due: the decision 30 days after the request, delivery when it is needed, the evaluation 90 days
 *     after delivery; absent once nothing is left to do
 */
@RegisterForReflection
public record LearningCommissionView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String title,
        String need,
        LocalDate requestedOn,
        LocalDate neededBy,
        LocalDate decidedOn,
        String decidedBy,
        String declinedBecause,
        LocalDate designedOn,
        LocalDate pilotedOn,
        LocalDate deliveredOn,
        LocalDate evaluatedOn,
        String evaluation,
        UUID programmeId,
        String programmeExternalId,
        CommissionState state,
        LocalDate dueOn)
        implements RecordView {}
