package uk.police.wmp.recruitment.selection.marking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.application.ApplicationService;
import uk.police.wmp.recruitment.selection.panel.SelectionPanel;
import uk.police.wmp.recruitment.selection.panel.SelectionPanelService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.StateConflict;

/** Applications before panels. Other features find an assessment here. */
@Singleton
public class PanelAssessmentService extends RecordService<PanelAssessment, PutBeforePanel, PanelAssessmentView> {

    private final PanelAssessmentRepository assessments;
    private final SelectionPanelService panels;
    private final ApplicationService applications;

    PanelAssessmentService(
            PanelAssessmentRepository assessments, SelectionPanelService panels, ApplicationService applications) {
        super("panel-assessments", assessments, PanelAssessmentView.class);
        this.assessments = assessments;
        this.panels = panels;
        this.applications = applications;
    }

    /** The one with this external id, which a request named in this field. */
    public PanelAssessment named(String externalId, String field) {
        return assessments
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no panel assessment has this external id"));
    }

    ListQuery<PanelAssessmentView> list(PanelAssessmentFilter filter) {
        return ListQuery.of(assessments, PanelAssessmentView.class)
                .where("panel.externalId = :panelExternalId", "panelExternalId", filter.panelExternalId())
                .where(
                        "application.externalId = :applicationExternalId",
                        "applicationExternalId",
                        filter.applicationExternalId())
                .where("band = :band", "band", filter.band())
                .sortable("externalId")
                .csv(PutBeforePanel.class);
    }

    /** Inside a transaction, or a reading as known. */
    PanelAssessment withId(UUID id) {
        return existing(id);
    }

    /** The one with this id as the caller read it. */
    PanelAssessment asRead(UUID id) {
        return unchanged(id);
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
    protected PanelAssessment blank() {
        return new PanelAssessment();
    }

    @Override
    protected void amend(PanelAssessment panelAssessment, PutBeforePanel details) {
        requireUnmarked(panelAssessment);
        SelectionPanel panel = panels.named(details.panelExternalId(), "/panelExternalId");
        Application application = applications.named(details.applicationExternalId(), "/applicationExternalId");
        if (!assessments.isInCampaign(application.id(), panel.campaignId())) {
            throw new InvalidRequest("/applicationExternalId", "must be an application in the campaign of the panel");
        }
        panelAssessment.amend(details, panel, application);
        if (panelAssessment.id() == null) {
            assessments.persist(panelAssessment);
        }
        assessments.flush();
        panels.requireNobodyBeforeThemself(panel, "/applicationExternalId");
    }

    @Override
    protected PutBeforePanel details(PanelAssessment panelAssessment) {
        return panelAssessment.details();
    }

    @Override
    protected PanelAssessmentView view(PanelAssessment panelAssessment) {
        return PanelAssessmentView.of(panelAssessment);
    }
}
