package uk.police.wmp.recruitment.selection.panel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How selection panels come in bulk, and how their changes are told. */
final class SelectionPanelRecords {

    private static final String IN_USE = """
            select s.row_number, 'heldOn', 'stays as it is, like campaign and step, once something belongs to the panel'
              from staged s join selection_panel p on p.id = s.id
             where (p.held_on, p.step, p.campaign_id) is distinct from (s.held_on, s.step, s.campaign_id)
               and (exists (select from panel_member m where m.panel_id = p.id)
                    or exists (select from panel_criterion c where c.panel_id = p.id)
                    or exists (select from panel_assessment a where a.panel_id = p.id))""";

    private SelectionPanelRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("selection_panel", "selection-panels", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<ConvenePanel> bulk() {
        return BulkRecord.of("selection-panels", ConvenePanel.class)
                .into("selection_panel")
                .reference("campaignExternalId", "campaign", "campaign_id")
                .check(IN_USE);
    }
}
