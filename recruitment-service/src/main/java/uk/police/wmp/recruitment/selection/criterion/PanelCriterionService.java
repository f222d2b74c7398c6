package uk.police.wmp.recruitment.selection.criterion;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.recruitment.selection.panel.SelectionPanelService;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class PanelCriterionService extends RecordService<PanelCriterion, SetPanelCriterion, PanelCriterionView> {

    private final PanelCriterionRepository criteria;
    private final SelectionPanelService panels;
    private final CodeLists codes;

    PanelCriterionService(PanelCriterionRepository criteria, SelectionPanelService panels, CodeLists codes) {
        super("panel-criteria", criteria, PanelCriterionView.class);
        this.criteria = criteria;
        this.panels = panels;
        this.codes = codes;
    }

    ListQuery<PanelCriterionView> list(PanelCriterionFilter filter) {
        return ListQuery.of(criteria, PanelCriterionView.class)
                .where("panel.externalId = :panelExternalId", "panelExternalId", filter.panelExternalId())
                .sortable("externalId")
                .csv(SetPanelCriterion.class);
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        panels.requireNoMarks(existing(id).panel);
        super.remove(id);
    }

    @Override
    protected PanelCriterion blank() {
        return new PanelCriterion();
    }

    @Override
    protected void amend(PanelCriterion panelCriterion, SetPanelCriterion details) {
        SelectionPanel panel = panels.named(details.panelExternalId(), "/panelExternalId");
        panels.requireNoMarks(panel);
        if (panelCriterion.panel != null) {
            panels.requireNoMarks(panelCriterion.panel);
        }
        boolean inUse = codes.find("competency", details.competency())
                .filter(code -> code.isValidOn(panel.heldOn()))
                .isPresent();
        if (!inUse) {
            throw new InvalidRequest("/competency", "must be in use on the day of the panel");
        }
        panelCriterion.amend(details, panel);
    }

    @Override
    protected SetPanelCriterion details(PanelCriterion panelCriterion) {
        return panelCriterion.details();
    }

    @Override
    protected PanelCriterionView view(PanelCriterion panelCriterion) {
        return PanelCriterionView.of(panelCriterion);
    }
}
