package uk.police.wmp.recruitment.selection.marking;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How panel assessments come in bulk, and how their changes are told. */
final class PanelAssessmentRecords {

    private static final String OTHER_CAMPAIGN = """
            select s.row_number, 'applicationExternalId', 'must be an application in the campaign of the panel'
              from staged s
              join selection_panel p on p.id = s.panel_id
              join application a on a.id = s.application_id
             where a.campaign_id <> p.campaign_id""";

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
             where s.action <> 'SAME'""";

    private PanelAssessmentRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("panel_assessment", "panel-assessments", "recruitment:read")
                .about("application_id")
                .identifying("moderation_notes");
    }

    @Produces
    @Singleton
    static BulkRecord<PutBeforePanel> bulk() {
        return BulkRecord.of("panel-assessments", PutBeforePanel.class)
                .into("panel_assessment")
                .reference("panelExternalId", "selection_panel", "panel_id")
                .reference("applicationExternalId", "application", "application_id")
                .check(OTHER_CAMPAIGN)
                .check(MARKED)
                .check(BEFORE_THEMSELF);
    }
}
