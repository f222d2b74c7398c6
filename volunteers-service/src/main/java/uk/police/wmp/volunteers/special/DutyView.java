package uk.police.wmp.volunteers.special;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A duty with the special who did it. */
@RegisterForReflection
public record DutyView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String kind,
        String unit,
        Instant startedAt,
        Instant endedAt,
        LocalDate signedOffOn,
        LocalDate disputedOn)
        implements RecordView {}
