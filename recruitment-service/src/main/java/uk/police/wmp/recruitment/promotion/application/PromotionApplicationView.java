package uk.police.wmp.recruitment.promotion.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/**
 * An application for promotion, with its outcome once there is one.
 *
 * @param promotedOn the first day of the rank, or a higher one, that the worker holds since; absent until then
 */
@RegisterForReflection
public record PromotionApplicationView(
        UUID id,
        long version,
        String externalId,
        UUID processId,
        String processExternalId,
        UUID workerId,
        String workerExternalId,
        LocalDate appliedOn,
        String outcome,
        LocalDate outcomeOn,
        LocalDate promotedOn,
        LocalDate leftPoolOn,
        @Confidential(Outcomes.FEEDBACK_PERMISSION) String feedback)
        implements RecordView {}
