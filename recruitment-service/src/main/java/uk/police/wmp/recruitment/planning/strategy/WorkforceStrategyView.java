package uk.police.wmp.recruitment.planning.strategy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

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
        LocalDate adoptedOn)
        implements Versioned {

    static WorkforceStrategyView of(WorkforceStrategy workforceStrategy) {
        return new WorkforceStrategyView(
                workforceStrategy.id(),
                workforceStrategy.version(),
                workforceStrategy.externalId(),
                workforceStrategy.name,
                workforceStrategy.startsOn,
                workforceStrategy.endsOn,
                workforceStrategy.reviewBoard,
                workforceStrategy.adoptedOn);
    }
}
