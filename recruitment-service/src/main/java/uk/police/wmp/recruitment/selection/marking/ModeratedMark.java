package uk.police.wmp.recruitment.selection.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.selection.marking.ModerateMarks.AgreedMark;

/** What a panel agreed on for a criterion. */
@Entity
class ModeratedMark extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PanelAssessment assessment;

    /** The criterion that was marked. */
    String competency;

    /** On the force's scale, as the members agreed. */
    int mark;

    /** Why it is below or above all that were given, where it is. */
    String reason;

    static ModeratedMark of(PanelAssessment assessment, AgreedMark agreed) {
        ModeratedMark moderated = new ModeratedMark();
        moderated.assessment = assessment;
        moderated.competency = agreed.competency();
        moderated.mark = agreed.mark();
        moderated.reason = agreed.reason();
        moderated.externalId = assessment.externalId() + "/" + agreed.competency();
        return moderated;
    }
}
