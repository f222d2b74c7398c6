package uk.police.wmp.wellbeing.absence;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;
import uk.police.wmp.wellbeing.confidentiality.Confidential;

/**
 * An absence, with its reason for those who may read it.
 *
 * @param endedOn the last day, absent while the spell is open
 * @param hoursLost of the whole spell, absent while it is open
 * @param reason absent for callers without {@code absence-reasons:read}, but for the worker
 */
@RegisterForReflection
public record AbsenceView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal hoursLost,
        String reason)
        implements Versioned, Confidential {

    @Override
    public String recordType() {
        return "absences";
    }

    @Override
    public boolean reveals() {
        return reason != null;
    }
}
