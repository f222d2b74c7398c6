package uk.police.wmp.recruitment.selection.member;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.selection.assessor.AssessorSettings;
import uk.police.wmp.recruitment.selection.panel.MarkingBegun;

/** How members of panels come in bulk, and how their changes are told. */
final class PanelMemberRecords {

    private static final String NOT_READY = """
            select s.row_number, 'assessorExternalId', 'must have all learning in date on the day of the panel'
              from staged s
              join selection_panel p on p.id = s.panel_id
              join assessor a on a.id = s.assessor_id
             where s.action <> 'SAME'
               and (a.basics_completed_on <= p.held_on
                    and a.basics_completed_on > p.held_on - interval '%d months'
                    and a.unconscious_bias_completed_on <= p.held_on
                    and a.unconscious_bias_completed_on > p.held_on - interval '%d months'
                    and (a.withdrawn_on is null or a.withdrawn_on > p.held_on)) is not true""";

    private static final String BEFORE_THEMSELF = """
            select s.row_number, 'assessorExternalId', 'would have a member of the panel assess themself'
              from staged s
              join assessor m on m.id = s.assessor_id
              join candidate c on c.worker_id = m.worker_id
              join application p on p.candidate_id = c.id
              join panel_assessment a on a.application_id = p.id and a.panel_id = s.panel_id
             where s.action <> 'SAME'""";

    private PanelMemberRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("panel_member", "panel-members", "recruitment:read")
                .about("assessor_id")
                .identifying("stand_down_reason");
    }

    @Produces
    @Singleton
    static BulkRecord<SeatPanelMember> bulk(AssessorSettings settings) {
        return BulkRecord.of("panel-members", SeatPanelMember.class)
                .into("panel_member")
                .reference("panelExternalId", "selection_panel", "panel_id")
                .reference("assessorExternalId", "assessor", "assessor_id")
                .check(NOT_READY.formatted(settings.basicsMonths(), settings.unconsciousBiasMonths()))
                .check(BEFORE_THEMSELF)
                .check(MarkingBegun.CHECK);
    }
}
