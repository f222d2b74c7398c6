package uk.police.wmp.recruitment.learning.lesson;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A review of a lesson plan (modern workforce paper of 2018, para 19).
 *
 * @param lessonPlan its title
 * @param reviewedOn the day of the review
 * @param proceduralJustice whether the plan now follows the principles of procedural justice
 * @param outcome whether the plan stays as it was, was amended or is taught no more
 * @param changes what was amended
 */
public record RecordLessonPlanReview(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String programmeExternalId,
        @NotBlank @Size(max = 200) String lessonPlan,
        @NotNull LocalDate reviewedOn,
        @NotNull Boolean proceduralJustice,
        @NotNull @CodeOf("lesson-plan-outcome") String outcome,
        @Size(max = 2000) String changes) {}
