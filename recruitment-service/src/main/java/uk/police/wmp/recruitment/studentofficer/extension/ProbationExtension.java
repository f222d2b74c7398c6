package uk.police.wmp.recruitment.studentofficer.extension;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;

/** A later end of a probation, decided on a day for a reason. */
@Entity
class ProbationExtension extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StudentOfficer studentOfficer;

    LocalDate decidedOn;
    LocalDate endsOn;
    String reason;

    ProbationExtension() {}

    ProbationExtension(StudentOfficer studentOfficer, ExtendProbation step) {
        this.studentOfficer = studentOfficer;
        externalId = step.externalId();
        decidedOn = step.decidedOn();
        endsOn = step.endsOn();
        reason = step.reason();
    }
}
