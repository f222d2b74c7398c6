package uk.police.wmp.recruitment.promotion.centre;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.promotion.application.PromotionApplicationService;

@Singleton
class AssessmentCentreScoreService
        extends Records<AssessmentCentreScore, RecordAssessmentCentreScore, AssessmentCentreScoreView> {

    private final PromotionApplicationService applications;

    AssessmentCentreScoreService(PromotionApplicationService applications) {
        super("assessment-centre-scores", AssessmentCentreScore::new, "scoredOn", "externalId");
        this.applications = applications;
    }

    @Override
    protected void amend(AssessmentCentreScore assessmentCentreScore, RecordAssessmentCentreScore details) {
        assessmentCentreScore.amend(
                details, applications.named(details.applicationExternalId(), "/applicationExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("assessment_centre_score", "assessment-centre-scores", "assessment:moderate")
                .about("application_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAssessmentCentreScore> bulk() {
        return BulkRecord.of("assessment-centre-scores", RecordAssessmentCentreScore.class)
                .into(AssessmentCentreScore.class)
                .permission("assessment:moderate");
    }
}
