package uk.police.wmp.recruitment.selection.member;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.selection.assessor.Assessor;
import uk.police.wmp.recruitment.selection.assessor.AssessorService;
import uk.police.wmp.recruitment.selection.assessor.AssessorSettings;
import uk.police.wmp.recruitment.selection.panel.MarkingBegun;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.recruitment.selection.panel.SelectionPanelService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** Who sits on panels. */
@Singleton
public class PanelMemberService extends Records<PanelMember, RecordPanelMember, PanelMemberView> {

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
             where s.action <> 'SAME'
            union all
            select s.row_number, 'assessorExternalId', 'would have a member of the panel assess themself'
              from staged s
              join assessor m on m.id = s.assessor_id
              join promotion_application p on p.worker_id = m.worker_id
              join panel_assessment a on a.promotion_application_id = p.id and a.panel_id = s.panel_id
             where s.action <> 'SAME'""";

    private final SelectionPanelService panels;
    private final AssessorService assessors;
    private final AssessorSettings settings;

    PanelMemberService(SelectionPanelService panels, AssessorService assessors, AssessorSettings settings) {
        super("panel-members", PanelMember::new, "externalId");
        this.panels = panels;
        this.assessors = assessors;
        this.settings = settings;
    }

    @WriteTransaction
    public PanelMemberView standDown(UUID id, StandDown details) {
        PanelMember member = unchanged(id);
        member.standDown(details);
        return written(member);
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        panels.requireNoMarks(existing(id).panel);
        super.remove(id);
    }

    @Override
    protected void amend(PanelMember panelMember, RecordPanelMember details) {
        SelectionPanel panel = panels.named(details.panelExternalId(), "/panelExternalId");
        Assessor assessor = assessors.named(details.assessorExternalId(), "/assessorExternalId");
        panels.requireNoMarks(panel);
        if (panelMember.panel != null) {
            panels.requireNoMarks(panelMember.panel);
        }
        List<Violation> hindrances = assessor.hindrancesOn(panel.heldOn(), settings).stream()
                .map(hindrance -> new Violation("/assessorExternalId", hindrance + " on the day of the panel"))
                .toList();
        if (!hindrances.isEmpty()) {
            throw new InvalidRequest(hindrances);
        }
        panelMember.amend(details, panel, assessor);
        if (panelMember.id() == null) {
            persist(panelMember);
        }
        flush();
        panels.requireNobodyBeforeThemself(panel, "/assessorExternalId");
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("panel_member", "panel-members", "recruitment:read")
                .guarding(PanelMemberView.class)
                .about("assessor_id")
                .identifying("stand_down_reason");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPanelMember> bulk(AssessorSettings settings) {
        return BulkRecord.of("panel-members", RecordPanelMember.class)
                .into(PanelMember.class)
                .check(NOT_READY.formatted(settings.basicsMonths(), settings.unconsciousBiasMonths()))
                .check(BEFORE_THEMSELF)
                .check(MarkingBegun.CHECK);
    }
}
