package uk.police.wmp.recruitment.supervision;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A supervision with both workers. */
@RegisterForReflection
public record SupervisionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        @ProjectedFieldName("supervisor.id") UUID supervisorId,
        @ProjectedFieldName("supervisor.externalId") String supervisorExternalId,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static SupervisionView of(Supervision supervision) {
        return new SupervisionView(
                supervision.id(),
                supervision.version(),
                supervision.externalId(),
                supervision.worker.id(),
                supervision.worker.externalId(),
                supervision.supervisor.id(),
                supervision.supervisor.externalId(),
                supervision.validFrom,
                supervision.validTo);
    }
}
