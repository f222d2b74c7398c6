package uk.police.wmp.recruitment.workexperience;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** Students hosted together. */
@Entity
class WorkExperiencePlacement extends RecordedEntity {

    private static final String SCHOOL = "WORK_EXPERIENCE";

    String school;
    LocalDate startedOn;
    LocalDate endedOn;
    Integer students;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    String kind;
    Boolean schoolRichInDiversity;
    Boolean pupilsMoreChallenging;
    Integer applied;
    Integer interviewed;
    LocalDate presentedOn;
    String documentsAddress;

    void amend(RecordWorkExperiencePlacement details, OrganisationUnit unit) {
        externalId = details.externalId();
        school = details.school();
        startedOn = details.startedOn();
        endedOn = details.endedOn();
        students = details.students();
        this.unit = unit;
        kind = details.kind() == null ? SCHOOL : details.kind();
        schoolRichInDiversity = details.schoolRichInDiversity();
        pupilsMoreChallenging = details.pupilsMoreChallenging();
        applied = details.applied();
        interviewed = details.interviewed();
        presentedOn = details.presentedOn();
        documentsAddress = details.documentsAddress();
    }
}
