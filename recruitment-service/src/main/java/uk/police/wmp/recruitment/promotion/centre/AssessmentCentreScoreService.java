package uk.police.wmp.recruitment.promotion.centre;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.promotion.application.PromotionApplicationService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class AssessmentCentreScoreService
        extends RecordService<AssessmentCentreScore, ScoreAssessmentCentre, AssessmentCentreScoreView> {

    private final AssessmentCentreScoreRepository scores;
    private final PromotionApplicationService applications;

    AssessmentCentreScoreService(AssessmentCentreScoreRepository scores, PromotionApplicationService applications) {
        super("assessment-centre-scores", scores, AssessmentCentreScoreView.class);
        this.scores = scores;
        this.applications = applications;
    }

    ListQuery<AssessmentCentreScoreView> list(AssessmentCentreScoreFilter filter) {
        return ListQuery.of(scores, AssessmentCentreScoreView.class)
                .where(
                        "application.externalId = :applicationExternalId",
                        "applicationExternalId",
                        filter.applicationExternalId())
                .where(
                        "application.process.externalId = :processExternalId",
                        "processExternalId",
                        filter.processExternalId())
                .sortable("scoredOn", "externalId")
                .csv(ScoreAssessmentCentre.class);
    }

    @Override
    protected AssessmentCentreScore blank() {
        return new AssessmentCentreScore();
    }

    @Override
    protected void amend(AssessmentCentreScore assessmentCentreScore, ScoreAssessmentCentre details) {
        assessmentCentreScore.amend(
                details, applications.named(details.applicationExternalId(), "/applicationExternalId"));
    }

    @Override
    protected ScoreAssessmentCentre details(AssessmentCentreScore assessmentCentreScore) {
        return assessmentCentreScore.details();
    }

    @Override
    protected AssessmentCentreScoreView view(AssessmentCentreScore assessmentCentreScore) {
        return AssessmentCentreScoreView.of(assessmentCentreScore);
    }
}
