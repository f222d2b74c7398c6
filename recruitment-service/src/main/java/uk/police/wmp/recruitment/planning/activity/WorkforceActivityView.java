package uk.police.wmp.recruitment.planning.activity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An activity with its strategy and department. */
@RegisterForReflection
public record WorkforceActivityView(
        UUID id,
        long version,
        String externalId,
        UUID strategyId,
        String strategyExternalId,
        String kind,
        String heading,
        String driver,
        UUID unitId,
        String unitExternalId,
        UUID skillId,
        String skillExternalId,
        String title,
        String outcome,
        BigDecimal postsSaved,
        LocalDate dueOn,
        LocalDate completedOn)
        implements RecordView {}
