package uk.police.wmp.recruitment.learning.lesson;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A review with the programme whose lesson plan it was. */
@RegisterForReflection
public record LessonPlanReviewView(
        UUID id,
        long version,
        String externalId,
        UUID programmeId,
        String programmeExternalId,
        String lessonPlan,
        LocalDate reviewedOn,
        Boolean proceduralJustice,
        String outcome,
        String changes)
        implements RecordView {}
