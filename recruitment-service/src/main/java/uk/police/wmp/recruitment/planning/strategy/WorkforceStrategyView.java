package uk.police.wmp.recruitment.planning.strategy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A workforce strategy. */
@RegisterForReflection
public record WorkforceStrategyView(
        UUID id,
        long version,
        String externalId,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        String reviewBoard,
        LocalDate adoptedOn,
        String financialPlan,
        String operatingModel)
        implements RecordView {}
