package uk.police.wmp.recruitment.learning.plan;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A line of a learning plan. */
@RegisterForReflection
public record LearningPlanView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        @ProjectedFieldName("programme.id") UUID programmeId,
        @ProjectedFieldName("programme.externalId") String programmeExternalId,
        LocalDate startsOn,
        Integer heads,
        LocalDate agreedOn)
        implements Versioned {

    static LearningPlanView of(LearningPlan learningPlan) {
        return new LearningPlanView(
                learningPlan.id(),
                learningPlan.version(),
                learningPlan.externalId(),
                learningPlan.unit.id(),
                learningPlan.unit.externalId(),
                learningPlan.programme.id(),
                learningPlan.programme.externalId(),
                learningPlan.startsOn,
                learningPlan.heads,
                learningPlan.agreedOn);
    }
}
