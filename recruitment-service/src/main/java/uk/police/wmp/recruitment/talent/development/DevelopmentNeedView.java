package uk.police.wmp.recruitment.talent.development;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A development need. */
@RegisterForReflection
public record DevelopmentNeedView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String need,
        String plannedAction,
        LocalDate identifiedOn,
        LocalDate dueOn,
        LocalDate metOn)
        implements Versioned {

    static DevelopmentNeedView of(DevelopmentNeed developmentNeed) {
        return new DevelopmentNeedView(
                developmentNeed.id(),
                developmentNeed.version(),
                developmentNeed.externalId(),
                developmentNeed.worker.id(),
                developmentNeed.worker.externalId(),
                developmentNeed.need,
                developmentNeed.plannedAction,
                developmentNeed.identifiedOn,
                developmentNeed.dueOn,
                developmentNeed.metOn);
    }
}
