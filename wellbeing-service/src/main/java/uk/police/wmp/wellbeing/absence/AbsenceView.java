package uk.police.wmp.wellbeing.absence;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;
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
        UUID workerId,
        String workerExternalId,
        LocalDate startedOn,
        LocalDate endedOn,
        BigDecimal hoursLost,
        String reason)
        implements RecordView, Confidential {

    AbsenceView withReason(String told) {
        return new AbsenceView(
                id, version, externalId, workerId, workerExternalId, startedOn, endedOn, hoursLost, told);
    }

    @Override
    public String recordType() {
        return "absences";
    }

    @Override
    public boolean reveals() {
        return reason != null;
    }
}
