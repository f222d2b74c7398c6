package uk.police.wmp.recruitment.positiveaction.attendance;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A candidate who took part in an intervention. */
@RegisterForReflection
public record AttendanceView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("intervention.id") UUID interventionId,
        @ProjectedFieldName("intervention.externalId") String interventionExternalId,
        @ProjectedFieldName("candidate.id") UUID candidateId,
        @ProjectedFieldName("candidate.externalId") String candidateExternalId,
        LocalDate attendedOn)
        implements Versioned {

    static AttendanceView of(Attendance attendance) {
        return new AttendanceView(
                attendance.id(),
                attendance.version(),
                attendance.externalId(),
                attendance.intervention.id(),
                attendance.intervention.externalId(),
                attendance.candidate.id(),
                attendance.candidate.externalId(),
                attendance.attendedOn);
    }
}
