package uk.police.wmp.wellbeing.absence;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
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
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal hoursLost)
        implements Versioned {

    static AbsenceFact of(Absence absence) {
        return new AbsenceFact(
                absence.id(),
                absence.version(),
                absence.externalId(),
                absence.worker.id(),
                absence.worker.externalId(),
                absence.startedOn,
                absence.endedOn,
                absence.hoursLost);
    }

    AbsenceView withoutReason() {
        return with(null);
    }

    AbsenceView with(String reason) {
        return new AbsenceView(
                id, version, externalId, workerId, workerExternalId, startedOn, endedOn, hoursLost, reason);
    }
}
