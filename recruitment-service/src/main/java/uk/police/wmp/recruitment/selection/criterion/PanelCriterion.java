package uk.police.wmp.recruitment.selection.criterion;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;

/** A competency or value that a panel marks. */
@Entity
class PanelCriterion extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SelectionPanel panel;

    String competency;

    void amend(RecordPanelCriterion details, SelectionPanel panel) {
        externalId = details.externalId();
        this.panel = panel;
        competency = details.competency();
    }
}
