package uk.police.wmp.recruitment.rotation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;

/** A unit that a student officer learns in, from a day to a day. */
@Entity
class StudentRotation extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StudentOfficer studentOfficer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    OrganisationUnit unit;

    LocalDate startsOn;
    LocalDate endsOn;

    void amend(RecordStudentRotation details, StudentOfficer studentOfficer, OrganisationUnit unit) {
        externalId = details.externalId();
        this.studentOfficer = studentOfficer;
        this.unit = unit;
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }
}
