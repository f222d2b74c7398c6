package uk.police.wmp.recruitment.selection.criterion;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.selection.panel.MarkingBegun;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.recruitment.selection.panel.SelectionPanelService;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class PanelCriterionService extends Records<PanelCriterion, RecordPanelCriterion, PanelCriterionView> {

    private static final String NOT_IN_USE = """
            select s.row_number, 'competency', 'must be in use on the day of the panel'
              from staged s
              join selection_panel p on p.id = s.panel_id
              join code c on c.list = 'competency' and c.code = s.competency
             where p.held_on < c.valid_from or p.held_on > c.valid_to""";

    private final SelectionPanelService panels;
    private final CodeLists codes;

    PanelCriterionService(SelectionPanelService panels, CodeLists codes) {
        super("panel-criteria", PanelCriterion::new, "externalId");
        this.panels = panels;
        this.codes = codes;
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        panels.requireNoMarks(existing(id).panel);
        super.remove(id);
    }

    @Override
    protected void amend(PanelCriterion panelCriterion, RecordPanelCriterion details) {
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

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("panel_criterion", "panel-criteria", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPanelCriterion> bulk() {
        return BulkRecord.of("panel-criteria", RecordPanelCriterion.class)
                .into(PanelCriterion.class)
                .check(NOT_IN_USE)
                .check(MarkingBegun.CHECK);
    }
}
