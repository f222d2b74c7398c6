package uk.police.wmp.recruitment.planning.activity;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An activity with its strategy and department. */
@RegisterForReflection
public record WorkforceActivityView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("strategy.id") UUID strategyId,
        @ProjectedFieldName("strategy.externalId") String strategyExternalId,
        String kind,
        String heading,
        String driver,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        String title,
        String outcome,
        BigDecimal postsSaved,
        LocalDate dueOn,
        LocalDate completedOn)
        implements Versioned {

    static WorkforceActivityView of(WorkforceActivity workforceActivity) {
        return new WorkforceActivityView(
                workforceActivity.id(),
                workforceActivity.version(),
                workforceActivity.externalId(),
                workforceActivity.strategy.id(),
                workforceActivity.strategy.externalId(),
                workforceActivity.kind,
                workforceActivity.heading,
                workforceActivity.driver,
                workforceActivity.unit == null ? null : workforceActivity.unit.id(),
                workforceActivity.unit == null ? null : workforceActivity.unit.externalId(),
                workforceActivity.title,
                workforceActivity.outcome,
                workforceActivity.postsSaved,
                workforceActivity.dueOn,
                workforceActivity.completedOn);
    }
}
