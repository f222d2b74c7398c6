package uk.police.wmp.recruitment.selection.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.selection.member.PanelMember;

/** What a member of a panel gave an application for a criterion. */
@Entity
class AssessorMark extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PanelAssessment assessment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PanelMember member;

    /** The criterion that was marked. */
    String competency;

    int mark;
    String evidence;

    static AssessorMark of(PanelAssessment assessment, PanelMember member, String competency) {
        AssessorMark given = new AssessorMark();
        given.assessment = assessment;
        given.member = member;
        given.competency = competency;
        given.externalId = assessment.externalId() + "/" + member.externalId() + "/" + competency;
        return given;
    }

    void give(int mark, String evidence) {
        this.mark = mark;
        this.evidence = evidence;
    }
}
