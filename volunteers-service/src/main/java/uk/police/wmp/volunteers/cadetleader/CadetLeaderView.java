package uk.police.wmp.volunteers.cadetleader;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A cadet leader with unit and, of an officer or member of staff, worker. */
@RegisterForReflection
public record CadetLeaderView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String givenName,
        String familyName,
        String background,
        UUID workerId,
        String workerExternalId,
        LocalDate activeFrom,
        LocalDate activeTo)
        implements RecordView {}
