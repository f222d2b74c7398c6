package uk.police.wmp.recruitment.selection.member;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.selection.assessor.Assessor;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.rest.StateConflict;

/** An assessor who sits on a panel. */
@Entity
public class PanelMember extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SelectionPanel panel;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Assessor assessor;

    LocalDate stoodDownOn;
    String standDownReason;

    void amend(RecordPanelMember details, SelectionPanel panel, Assessor assessor) {
        externalId = details.externalId();
        this.panel = panel;
        this.assessor = assessor;
    }

    void standDown(StandDown details) {
        if (stoodDownOn != null) {
            throw new StateConflict("state-conflict", "The member has stood down already.", "STOOD_DOWN", List.of());
        }
        stoodDownOn = details.stoodDownOn();
        standDownReason = details.reason();
    }

    public boolean isStanding() {
        return stoodDownOn == null;
    }

    public String assessorExternalId() {
        return assessor.externalId();
    }
}
