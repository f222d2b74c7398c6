package uk.police.wmp.recruitment.studentofficer;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A student officer. */
@RegisterForReflection
public record StudentOfficerView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String entryRoute,
        LocalDate startedOn,
        LocalDate probationEndsOn,
        LocalDate confirmedOn,
        LocalDate leftOn,
        String leavingTheme,
        @ProjectedFieldName("intake.id") UUID intakeId,
        String intakeExternalId,
        String university,
        LocalDate needsDiscussedOn,
        StudentOfficerState state)
        implements Versioned {

    static StudentOfficerView of(StudentOfficer studentOfficer) {
        return new StudentOfficerView(
                studentOfficer.id(),
                studentOfficer.version(),
                studentOfficer.externalId(),
                studentOfficer.worker.id(),
                studentOfficer.worker.externalId(),
                studentOfficer.entryRoute,
                studentOfficer.startedOn,
                studentOfficer.probationEndsOn,
                studentOfficer.confirmedOn,
                studentOfficer.leftOn,
                studentOfficer.leavingTheme,
                studentOfficer.intake == null ? null : studentOfficer.intake.id(),
                studentOfficer.intake == null ? null : studentOfficer.intake.externalId(),
                studentOfficer.university,
                studentOfficer.needsDiscussedOn,
                studentOfficer.state());
    }
}
