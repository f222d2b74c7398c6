package uk.police.wmp.recruitment.learning.aspiration;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A development aspiration of a worker. */
@RegisterForReflection
public record DevelopmentAspirationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate recordedOn,
        String aspiration,
        @ProjectedFieldName("programme.id") UUID programmeId,
        String programmeExternalId)
        implements Versioned {

    static DevelopmentAspirationView of(DevelopmentAspiration developmentAspiration) {
        return new DevelopmentAspirationView(
                developmentAspiration.id(),
                developmentAspiration.version(),
                developmentAspiration.externalId(),
                developmentAspiration.worker.id(),
                developmentAspiration.worker.externalId(),
                developmentAspiration.recordedOn,
                developmentAspiration.aspiration,
                developmentAspiration.programme == null ? null : developmentAspiration.programme.id(),
                developmentAspiration.programme == null ? null : developmentAspiration.programme.externalId());
    }
}
