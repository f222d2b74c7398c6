package uk.police.wmp.recruitment.studentofficer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** An officer in probation, or after it. */
@Entity
class StudentOfficer extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String entryRoute;
    LocalDate startedOn;
    LocalDate probationEndsOn;
    LocalDate confirmedOn;
    LocalDate leftOn;
    String leavingTheme;

    void amend(RecordStudentOfficer details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        entryRoute = details.entryRoute();
        startedOn = details.startedOn();
        probationEndsOn = details.probationEndsOn();
        confirmedOn = details.confirmedOn();
        leftOn = details.leftOn();
        leavingTheme = details.leavingTheme();
    }

    RecordStudentOfficer details() {
        return new RecordStudentOfficer(
                externalId,
                worker.externalId(),
                entryRoute,
                startedOn,
                probationEndsOn,
                confirmedOn,
                leftOn,
                leavingTheme);
    }
}
