package uk.police.wmp.recruitment.selection.criterion;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.selection.panel.MarkingBegun;

/** How criteria of panels come in bulk, and how their changes are told. */
final class PanelCriterionRecords {

    private static final String NOT_IN_USE = """
            select s.row_number, 'competency', 'must be in use on the day of the panel'
              from staged s
              join selection_panel p on p.id = s.panel_id
              join code c on c.list = 'competency' and c.code = s.competency
             where p.held_on < c.valid_from or p.held_on > c.valid_to""";

    private PanelCriterionRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("panel_criterion", "panel-criteria", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetPanelCriterion> bulk() {
        return BulkRecord.of("panel-criteria", SetPanelCriterion.class)
                .into("panel_criterion")
                .reference("panelExternalId", "selection_panel", "panel_id")
                .check(NOT_IN_USE)
                .check(MarkingBegun.CHECK);
    }
}
