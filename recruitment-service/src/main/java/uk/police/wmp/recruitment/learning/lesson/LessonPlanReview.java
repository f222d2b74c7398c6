package uk.police.wmp.recruitment.learning.lesson;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;

/** A review of a lesson plan. */
@Entity
public class LessonPlanReview extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    LearningProgramme programme;

    String lessonPlan;
    LocalDate reviewedOn;
    Boolean proceduralJustice;
    String outcome;
    String changes;

    void amend(RecordLessonPlanReview details, LearningProgramme programme) {
        externalId = details.externalId();
        this.programme = programme;
        lessonPlan = details.lessonPlan();
        reviewedOn = details.reviewedOn();
        proceduralJustice = details.proceduralJustice();
        outcome = details.outcome();
        changes = details.changes();
    }
}
