package uk.police.wmp.recruitment.selection.marking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.promotion.application.PromotionApplication;
import uk.police.wmp.recruitment.promotion.application.PromotionApplicationService;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.recruitment.selection.panel.SelectionPanelService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** Applications before panels. Other features find an assessment here. */
@Singleton
public class PanelAssessmentService extends Records<PanelAssessment, RecordPanelAssessment, PanelAssessmentView> {

    private static final String OTHER_CAMPAIGN = """
            select s.row_number, 'applicationExternalId', 'must be an application in the campaign of the panel'
              from staged s
              join selection_panel p on p.id = s.panel_id
              join application a on a.id = s.application_id
             where a.campaign_id is distinct from p.campaign_id""";

    private static final String OTHER_PROCESS = """
            select s.row_number, 'promotionApplicationExternalId', 'must wait for its outcome in the promotion process of the panel'
              from staged s
              join selection_panel p on p.id = s.panel_id
              join promotion_application a on a.id = s.promotion_application_id
             where s.action <> 'SAME' and (a.process_id is distinct from p.process_id or a.outcome is not null)""";

    private static final String MARKED = """
            select s.row_number, 'panelExternalId', 'stays as it is: marking has begun'
              from staged s
             where s.action = 'UPDATE' and exists (select from assessor_mark m where m.assessment_id = s.id)""";

    private static final String BEFORE_THEMSELF = """
            select s.row_number, 'applicationExternalId', 'would have a member of the panel assess themself'
              from staged s
              join application a on a.id = s.application_id
              join candidate c on c.id = a.candidate_id
              join assessor x on x.worker_id = c.worker_id
              join panel_member m on m.assessor_id = x.id and m.panel_id = s.panel_id
             where s.action <> 'SAME'
            union all
            select s.row_number, 'promotionApplicationExternalId', 'would have a member of the panel assess themself'
              from staged s
              join promotion_application a on a.id = s.promotion_application_id
              join assessor x on x.worker_id = a.worker_id
              join panel_member m on m.assessor_id = x.id and m.panel_id = s.panel_id
             where s.action <> 'SAME'""";

    private final PanelAssessmentRepository assessments;
    private final SelectionPanelService panels;
    private final ApplicationService applications;
    private final PromotionApplicationService promotions;

    PanelAssessmentService(
            PanelAssessmentRepository assessments,
            SelectionPanelService panels,
            ApplicationService applications,
            PromotionApplicationService promotions) {
        super("panel-assessments", PanelAssessment::new, "externalId");
        this.assessments = assessments;
        this.panels = panels;
        this.applications = applications;
        this.promotions = promotions;
    }

    /** Inside a transaction, or a reading as known. */
    PanelAssessment withId(UUID id) {
        return existing(id);
    }

    /** The one with this id as the caller read it. */
    PanelAssessment asRead(UUID id) {
        return unchanged(id);
    }

    /** Once something has happened to it. */
    PanelAssessmentView taken(PanelAssessment assessment) {
        return written(assessment);
    }

    /** Whether every member who has not stood down has marked, and somebody has. */
    boolean areAllIn(PanelAssessment assessment) {
        return assessments.isMarked(assessment.id())
                && assessments.yetToMark(assessment.panelId(), assessment.id()) == 0;
    }

    private void requireUnmarked(PanelAssessment assessment) {
        if (assessment.id() != null && assessments.isMarked(assessment.id())) {
            throw new StateConflict(
                    "state-conflict",
                    "Marking has begun: the application stays before its panel.",
                    "MARKING",
                    List.of("POST /v1/panel-assessments/{id}/marks", "POST /v1/panel-assessments/{id}/moderate"));
        }
    }

    @Override
    @WriteTransaction
    public void remove(UUID id) {
        requireUnmarked(existing(id));
        super.remove(id);
    }

    @Override
    protected void amend(PanelAssessment panelAssessment, RecordPanelAssessment details) {
        requireUnmarked(panelAssessment);
        SelectionPanel panel = panels.named(details.panelExternalId(), "/panelExternalId");
        Application application = applications.named(details.applicationExternalId(), "/applicationExternalId");
        PromotionApplication promotion =
                promotions.named(details.promotionApplicationExternalId(), "/promotionApplicationExternalId");
        if (application != null && !assessments.isInCampaign(application.id(), panel.campaignId())) {
            throw new InvalidRequest("/applicationExternalId", "must be an application in the campaign of the panel");
        }
        if (promotion != null && !promotion.waitsIn(panel.processId())) {
            throw new InvalidRequest(
                    "/promotionApplicationExternalId",
                    "must wait for its outcome in the promotion process of the panel");
        }
        panelAssessment.amend(details, panel, application, promotion);
        if (panelAssessment.id() == null) {
            persist(panelAssessment);
        }
        flush();
        panels.requireNobodyBeforeThemself(
                panel, promotion == null ? "/applicationExternalId" : "/promotionApplicationExternalId");
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("panel_assessment", "panel-assessments", "recruitment:read")
                .aboutEither("application_id", "promotion_application_id")
                .identifying("moderation_notes");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPanelAssessment> bulk() {
        return BulkRecord.of("panel-assessments", RecordPanelAssessment.class)
                .into(PanelAssessment.class)
                .check(OTHER_CAMPAIGN)
                .check(OTHER_PROCESS)
                .check(MARKED)
                .check(BEFORE_THEMSELF);
    }
}
