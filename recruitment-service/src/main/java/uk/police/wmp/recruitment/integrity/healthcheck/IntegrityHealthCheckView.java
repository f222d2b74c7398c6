package uk.police.wmp.recruitment.integrity.healthcheck;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An integrity health check with the worker whose it is. */
@RegisterForReflection
public record IntegrityHealthCheckView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        Integer year,
        LocalDate completedOn,
        Boolean declaredChanges)
        implements Versioned {

    static IntegrityHealthCheckView of(IntegrityHealthCheck integrityHealthCheck) {
        return new IntegrityHealthCheckView(
                integrityHealthCheck.id(),
                integrityHealthCheck.version(),
                integrityHealthCheck.externalId(),
                integrityHealthCheck.worker.id(),
                integrityHealthCheck.worker.externalId(),
                integrityHealthCheck.year,
                integrityHealthCheck.completedOn,
                integrityHealthCheck.declaredChanges);
    }
}
