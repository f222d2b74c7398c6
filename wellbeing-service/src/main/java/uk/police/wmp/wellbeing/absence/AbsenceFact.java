package uk.police.wmp.wellbeing.absence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An absence as those see it who may not read its reason, which isn't even asked of the database. */
@RegisterForReflection
record AbsenceFact(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal hoursLost)
        implements Versioned {

    AbsenceView withReason(String reason) {
        return new AbsenceView(
                id, version, externalId, workerId, workerExternalId, startedOn, endedOn, hoursLost, reason);
    }
}
