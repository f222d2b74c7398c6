package uk.police.wmp.recruitment.learning.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How lines of learning plans come in bulk, and how their changes are told. */
final class LearningPlanRecords {

    private LearningPlanRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("learning_plan", "learning-plans", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanLearning> bulk() {
        return BulkRecord.of("learning-plans", PlanLearning.class)
                .into("learning_plan")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .reference("programmeExternalId", "learning_programme", "programme_id");
    }
}
