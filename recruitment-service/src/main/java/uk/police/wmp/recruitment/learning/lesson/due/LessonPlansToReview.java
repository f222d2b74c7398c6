package uk.police.wmp.recruitment.learning.lesson.due;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.recruitment.calendar.Days;
import uk.police.wmp.rest.WorkList;

/** What is to be reviewed, what never was first. */
@Singleton
class LessonPlansToReview {

    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    // A lesson plan that its last review withdrew is taught no more, and needs no other.
    private static final String ALL = """
            with last as (
                select distinct on (r.programme_id, r.lesson_plan) r.programme_id, r.lesson_plan, r.reviewed_on, r.outcome, r.procedural_justice
                  from lesson_plan_review r
                 where r.reviewed_on <= :asAt
                 order by r.programme_id, r.lesson_plan, r.reviewed_on desc, r.external_id desc)
            select p.id, p.external_id, p.name, p.kind, p.principle, l.lesson_plan, l.reviewed_on, l.procedural_justice
              from learning_programme p
              left join last l on l.programme_id = p.id
             where (p.starts_on is null or p.starts_on <= :asAt) and (p.ends_on is null or p.ends_on >= :asAt)
               and (l.programme_id is null or l.outcome <> 'WITHDRAWN' and l.reviewed_on < :reviewedSince)
               and (cast(:kind as text) is null or p.kind = :kind) and (cast(:principle as text) is null or p.principle = :principle)
               and (coalesce(l.reviewed_on, :never), p.external_id, coalesce(l.lesson_plan, '')) > (:afterDay, :afterId, :afterPlan)
             order by coalesce(l.reviewed_on, :never), p.external_id, coalesce(l.lesson_plan, '')
             limit :size""";

    private final EntityManager entities;
    private final Clock clock;

    LessonPlansToReview(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    WorkList<LessonPlanToReviewView> list(LessonPlanToReviewFilter filter) {
        return new WorkList<>(
                LessonPlanToReviewView.class,
                "lesson-plans-to-review|" + filter,
                (after, limit) -> rows(filter, after, limit),
                last -> List.of(
                        Objects.requireNonNullElse(last.lastReviewedOn(), NEVER).toString(),
                        last.programmeExternalId(),
                        Objects.requireNonNullElse(last.lessonPlan(), "")));
    }

    @SuppressWarnings("unchecked")
    private Stream<LessonPlanToReviewView> rows(LessonPlanToReviewFilter filter, WorkList.Key after, int limit) {
        LocalDate asAt = Objects.requireNonNullElseGet(filter.asAt(), () -> LocalDate.now(clock));
        Stream<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter("asAt", asAt)
                .setParameter(
                        "reviewedSince",
                        Objects.requireNonNullElseGet(filter.reviewedSince(), () -> asAt.minusMonths(12)))
                .setParameter("kind", filter.kind())
                .setParameter("principle", filter.principle())
                .setParameter("never", NEVER)
                .setParameter("afterDay", after.day(0))
                .setParameter("afterId", after.text(1))
                .setParameter("afterPlan", after.text(2))
                .setParameter("size", limit)
                .getResultStream();
        return rows.map(row -> new LessonPlanToReviewView(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                Days.of(row[6]),
                (Boolean) row[7]));
    }
}
