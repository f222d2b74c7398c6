package uk.police.wmp.recruitment.learning.lesson;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The reviews of lesson plans. Other features find one here. */
@Singleton
public class LessonPlanReviewService extends RecordService<LessonPlanReview, ReviewLessonPlan, LessonPlanReviewView> {

    private final LessonPlanReviewRepository reviews;
    private final LearningProgrammeService programmes;

    LessonPlanReviewService(LessonPlanReviewRepository reviews, LearningProgrammeService programmes) {
        super("lesson-plan-reviews", reviews, LessonPlanReviewView.class);
        this.reviews = reviews;
        this.programmes = programmes;
    }

    /** The one with this external id, which a request named in this field. */
    public LessonPlanReview named(String externalId, String field) {
        return reviews.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no review of a lesson plan has this external id"));
    }

    ListQuery<LessonPlanReviewView> list(LessonPlanReviewFilter filter) {
        return ListQuery.of(reviews, LessonPlanReviewView.class)
                .where(
                        "programme.externalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where("outcome = :outcome", "outcome", filter.outcome())
                .where("proceduralJustice = :proceduralJustice", "proceduralJustice", filter.proceduralJustice())
                .sortable("reviewedOn", "externalId")
                .csv(ReviewLessonPlan.class);
    }

    @Override
    protected LessonPlanReview blank() {
        return new LessonPlanReview();
    }

    @Override
    protected void amend(LessonPlanReview lessonPlanReview, ReviewLessonPlan details) {
        lessonPlanReview.amend(details, programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Override
    protected ReviewLessonPlan details(LessonPlanReview lessonPlanReview) {
        return lessonPlanReview.details();
    }

    @Override
    protected LessonPlanReviewView view(LessonPlanReview lessonPlanReview) {
        return LessonPlanReviewView.of(lessonPlanReview);
    }
}
