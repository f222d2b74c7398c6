package uk.police.wmp.recruitment.promotion.application;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An application for promotion, with its outcome once there is one. */
@RegisterForReflection
public record PromotionApplicationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("process.id") UUID processId,
        @ProjectedFieldName("process.externalId") String processExternalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate appliedOn,
        String outcome,
        LocalDate outcomeOn,
        String feedback)
        implements Versioned {

    static PromotionApplicationView of(PromotionApplication promotionApplication) {
        return new PromotionApplicationView(
                promotionApplication.id(),
                promotionApplication.version(),
                promotionApplication.externalId(),
                promotionApplication.process.id(),
                promotionApplication.process.externalId(),
                promotionApplication.worker.id(),
                promotionApplication.worker.externalId(),
                promotionApplication.appliedOn,
                promotionApplication.outcome,
                promotionApplication.outcomeOn,
                promotionApplication.feedback);
    }
}
