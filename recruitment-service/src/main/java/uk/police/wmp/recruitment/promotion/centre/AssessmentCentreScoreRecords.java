package uk.police.wmp.recruitment.promotion.centre;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How assessment centre scores come in bulk, and how their changes are told. */
final class AssessmentCentreScoreRecords {

    private AssessmentCentreScoreRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("assessment_centre_score", "assessment-centre-scores", "assessment:moderate")
                .about("application_id");
    }

    @Produces
    @Singleton
    static BulkRecord<ScoreAssessmentCentre> bulk() {
        return BulkRecord.of("assessment-centre-scores", ScoreAssessmentCentre.class)
                .into("assessment_centre_score")
                .reference("applicationExternalId", "promotion_application", "application_id")
                .permission("assessment:moderate");
    }
}
