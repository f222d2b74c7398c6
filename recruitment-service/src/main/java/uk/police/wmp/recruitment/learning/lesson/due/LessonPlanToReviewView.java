package uk.police.wmp.recruitment.learning.lesson.due;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A lesson plan that is to be reviewed.
 *
 * @param programme the name of the programme that it belongs to
 * @param kind of the programme
 * @param principle of the Leadership Promise that the programme serves; absent where it says none
 * @param lessonPlan its title; absent where no lesson plan of the programme was ever reviewed
 * @param lastReviewedOn the day of its last review; absent if never
 * @param proceduralJustice whether the last review found that it follows procedural justice; absent if never reviewed
 */
@RegisterForReflection
public record LessonPlanToReviewView(
        UUID programmeId,
        String programmeExternalId,
        String programme,
        String kind,
        String principle,
        String lessonPlan,
        LocalDate lastReviewedOn,
        Boolean proceduralJustice) {}
