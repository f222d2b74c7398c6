package uk.police.wmp.recruitment.learning.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How reviews of lesson plans come in bulk, and how their changes are told. */
final class LessonPlanReviewRecords {

    private LessonPlanReviewRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("lesson_plan_review", "lesson-plan-reviews", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<ReviewLessonPlan> bulk() {
        return BulkRecord.of("lesson-plan-reviews", ReviewLessonPlan.class)
                .into("lesson_plan_review")
                .reference("programmeExternalId", "learning_programme", "programme_id");
    }
}
