package uk.police.wmp.recruitment.learning.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A line of a learning plan. */
@RegisterForReflection
public record LearningPlanView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        UUID programmeId,
        String programmeExternalId,
        LocalDate startsOn,
        Integer heads,
        LocalDate agreedOn)
        implements RecordView {}
