package uk.police.wmp.volunteers.special;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A status with the special whose it is. */
@RegisterForReflection
public record SpecialStatusView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String status,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static SpecialStatusView of(SpecialStatus specialStatus) {
        return new SpecialStatusView(
                specialStatus.id(),
                specialStatus.version(),
                specialStatus.externalId(),
                specialStatus.worker.id(),
                specialStatus.worker.externalId(),
                specialStatus.status,
                specialStatus.validFrom,
                specialStatus.validTo);
    }
}
