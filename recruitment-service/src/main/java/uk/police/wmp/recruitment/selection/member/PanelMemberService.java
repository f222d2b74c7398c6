package uk.police.wmp.recruitment.selection.member;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.selection.assessor.Assessor;
import uk.police.wmp.recruitment.selection.assessor.AssessorService;
import uk.police.wmp.recruitment.selection.assessor.AssessorSettings;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.recruitment.selection.panel.SelectionPanelService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Violation;

/** Who sits on panels. */
@Singleton
public class PanelMemberService extends RecordService<PanelMember, SeatPanelMember, PanelMemberView> {

    private final PanelMemberRepository members;
    private final SelectionPanelService panels;
    private final AssessorService assessors;
    private final AssessorSettings settings;

    PanelMemberService(
            PanelMemberRepository members,
            SelectionPanelService panels,
            AssessorService assessors,
            AssessorSettings settings) {
        super("panel-members", members, PanelMemberView.class);
        this.members = members;
        this.panels = panels;
        this.assessors = assessors;
        this.settings = settings;
    }

    /** The one with this external id, which a request named in this field. */
    public PanelMember named(String externalId, String field) {
        return members.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no panel member has this external id"));
    }

    ListQuery<PanelMemberView> list(PanelMemberFilter filter) {
        return ListQuery.of(members, PanelMemberView.class)
                .where("panel.externalId = :panelExternalId", "panelExternalId", filter.panelExternalId())
                .where("assessor.externalId = :assessorExternalId", "assessorExternalId", filter.assessorExternalId())
                .sortable("externalId")
                .csv(SeatPanelMember.class);
    }

    @WriteTransaction
    public PanelMemberView standDown(UUID id, StandDown details) {
        PanelMember member = unchanged(id);
        member.standDown(details);
        members.flush();
        return view(member);
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        panels.requireNoMarks(existing(id).panel);
        super.remove(id);
    }

    @Override
    protected PanelMember blank() {
        return new PanelMember();
    }

    @Override
    protected void amend(PanelMember panelMember, SeatPanelMember details) {
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
            members.persist(panelMember);
        }
        members.flush();
        panels.requireNobodyBeforeThemself(panel, "/assessorExternalId");
    }

    @Override
    protected SeatPanelMember details(PanelMember panelMember) {
        return panelMember.details();
    }

    @Override
    protected PanelMemberView view(PanelMember panelMember) {
        return PanelMemberView.of(panelMember);
    }
}
