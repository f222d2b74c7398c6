package uk.police.wmp.recruitment.selection.panel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** The selection panels. What belongs to a panel finds it here. */
@Singleton
public class SelectionPanelService extends Records<SelectionPanel, RecordSelectionPanel, SelectionPanelView> {

    private static final String MOVED_IN_USE = """
            select s.row_number, 'heldOn', 'stays as it is, like campaign or process and step, once something belongs to the panel'
              from staged s join selection_panel p on p.id = s.id
             where (p.held_on, p.step, p.campaign_id, p.process_id) is distinct from (s.held_on, s.step, s.campaign_id, s.process_id)
               and (exists (select from panel_member m where m.panel_id = p.id)
                    or exists (select from panel_criterion c where c.panel_id = p.id)
                    or exists (select from panel_assessment a where a.panel_id = p.id))""";

    private static final String IN_USE = """
            select exists (select from panel_member where panel_id = :panel)
                or exists (select from panel_criterion where panel_id = :panel)
                or exists (select from panel_assessment where panel_id = :panel)""";

    private static final String MARKED = """
            select exists (select from panel_assessment a join assessor_mark m on m.assessment_id = a.id
                            where a.panel_id = :panel)""";

    private static final String ASSESSES_THEMSELF = """
            select exists (select from panel_member m
                             join assessor s on s.id = m.assessor_id
                             join candidate c on c.worker_id = s.worker_id
                             join application p on p.candidate_id = c.id
                             join panel_assessment a on a.application_id = p.id and a.panel_id = m.panel_id
                            where m.panel_id = :panel)
                or exists (select from panel_member m
                             join assessor s on s.id = m.assessor_id
                             join promotion_application p on p.worker_id = s.worker_id
                             join panel_assessment a on a.promotion_application_id = p.id and a.panel_id = m.panel_id
                            where m.panel_id = :panel)""";

    private final CampaignService campaigns;
    private final PromotionProcessService processes;

    SelectionPanelService(CampaignService campaigns, PromotionProcessService processes) {
        super("selection-panels", SelectionPanel::new, "heldOn", "externalId");
        this.campaigns = campaigns;
        this.processes = processes;
    }

    /** Members and criteria are for those who have not seen a mark: once there is one, they stay. */
    public void requireNoMarks(SelectionPanel panel) {
        if (isMarked(panel.id())) {
            throw new StateConflict(
                    "state-conflict",
                    "Marking has begun: the members and criteria of the panel stay as they are.",
                    "MARKING",
                    List.of("POST /v1/panel-members/{id}/stand-down"));
        }
    }

    /** To be asked once a member or a candidate has been added. */
    public void requireNobodyBeforeThemself(SelectionPanel panel, String field) {
        if (hasMemberBeforeThemself(panel.id())) {
            throw new InvalidRequest(field, "would have a member of the panel assess themself");
        }
    }

    @Override
    protected void amend(SelectionPanel selectionPanel, RecordSelectionPanel details) {
        if (selectionPanel.isOtherThan(details) && isInUse(selectionPanel.id())) {
            throw new Conflict(
                    "referenced",
                    "The panel has members, criteria or candidates.",
                    "/heldOn",
                    "stays as it is, like campaign or process and step, once something belongs to the panel");
        }
        selectionPanel.amend(
                details,
                campaigns.named(details.campaignExternalId(), "/campaignExternalId"),
                processes.named(details.processExternalId(), "/processExternalId"));
    }

    boolean isInUse(UUID panelId) {
        return answer(IN_USE, panelId);
    }

    boolean isMarked(UUID panelId) {
        return answer(MARKED, panelId);
    }

    boolean hasMemberBeforeThemself(UUID panelId) {
        return answer(ASSESSES_THEMSELF, panelId);
    }

    private boolean answer(String question, UUID panelId) {
        return (Boolean) getEntityManager()
                .createNativeQuery(question)
                .setParameter("panel", panelId)
                .getSingleResult();
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("selection_panel", "selection-panels", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSelectionPanel> bulk() {
        return BulkRecord.of("selection-panels", RecordSelectionPanel.class)
                .into(SelectionPanel.class)
                .check(MOVED_IN_USE);
    }
}
