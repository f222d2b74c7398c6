package uk.police.wmp.recruitment.learning.lesson;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A review with the programme whose lesson plan it was. */
@RegisterForReflection
public record LessonPlanReviewView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("programme.id") UUID programmeId,
        @ProjectedFieldName("programme.externalId") String programmeExternalId,
        String lessonPlan,
        LocalDate reviewedOn,
        Boolean proceduralJustice,
        String outcome,
        String changes)
        implements Versioned {

    static LessonPlanReviewView of(LessonPlanReview lessonPlanReview) {
        return new LessonPlanReviewView(
                lessonPlanReview.id(),
                lessonPlanReview.version(),
                lessonPlanReview.externalId(),
                lessonPlanReview.programme.id(),
                lessonPlanReview.programme.externalId(),
                lessonPlanReview.lessonPlan,
                lessonPlanReview.reviewedOn,
                lessonPlanReview.proceduralJustice,
                lessonPlanReview.outcome,
                lessonPlanReview.changes);
    }
}
