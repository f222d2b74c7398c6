package uk.police.wmp.recruitment.performance.cycle;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A performance cycle. */
@RegisterForReflection
public record PerformanceCycleView(
        UUID id, long version, String externalId, String name, LocalDate startsOn, LocalDate endsOn)
        implements Versioned {

    static PerformanceCycleView of(PerformanceCycle performanceCycle) {
        return new PerformanceCycleView(
                performanceCycle.id(),
                performanceCycle.version(),
                performanceCycle.externalId(),
                performanceCycle.name,
                performanceCycle.startsOn,
                performanceCycle.endsOn);
    }
}
