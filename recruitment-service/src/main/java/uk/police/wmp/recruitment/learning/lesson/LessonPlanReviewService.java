package uk.police.wmp.recruitment.learning.lesson;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.rest.InvalidRequest;

/** The reviews of lesson plans. Other features find one here. */
@Singleton
public class LessonPlanReviewService extends Records<LessonPlanReview, RecordLessonPlanReview, LessonPlanReviewView> {

    private final LearningProgrammeService programmes;

    LessonPlanReviewService(LearningProgrammeService programmes) {
        super("lesson-plan-reviews", LessonPlanReview::new, "reviewedOn", "externalId");
        this.programmes = programmes;
    }

    /** The one with this external id, which a request named in this field. */
    public LessonPlanReview named(String externalId, String field) {
        return find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no review of a lesson plan has this external id"));
    }

    @Override
    protected void amend(LessonPlanReview lessonPlanReview, RecordLessonPlanReview details) {
        lessonPlanReview.amend(details, programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("lesson_plan_review", "lesson-plan-reviews", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLessonPlanReview> bulk() {
        return BulkRecord.of("lesson-plan-reviews", RecordLessonPlanReview.class)
                .into(LessonPlanReview.class);
    }
}
