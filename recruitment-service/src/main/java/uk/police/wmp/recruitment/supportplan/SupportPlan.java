package uk.police.wmp.recruitment.supportplan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.studentofficer.StudentOfficer;

/** Support for a student officer, from a day until it has done its work or has not. */
@Entity
class SupportPlan extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StudentOfficer studentOfficer;

    String kind;
    String source;
    LocalDate startsOn;
    LocalDate reviewOn;
    LocalDate endedOn;
    String outcome;

    void amend(RecordSupportPlan details, StudentOfficer studentOfficer) {
        externalId = details.externalId();
        this.studentOfficer = studentOfficer;
        kind = details.kind();
        source = details.source();
        startsOn = details.startsOn();
        reviewOn = details.reviewOn();
        endedOn = details.endedOn();
        outcome = details.outcome();
    }
}
