package uk.police.wmp.volunteers.special;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A duty with the special who did it. */
@RegisterForReflection
public record DutyView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String kind,
        String unit,
        Instant startedAt,
        Instant endedAt,
        LocalDate signedOffOn,
        LocalDate disputedOn)
        implements Versioned {

    static DutyView of(Duty duty) {
        return new DutyView(
                duty.id(),
                duty.version(),
                duty.externalId(),
                duty.worker.id(),
                duty.worker.externalId(),
                duty.kind,
                duty.unit,
                duty.startedAt,
                duty.endedAt,
                duty.signedOffOn,
                duty.disputedOn);
    }
}
