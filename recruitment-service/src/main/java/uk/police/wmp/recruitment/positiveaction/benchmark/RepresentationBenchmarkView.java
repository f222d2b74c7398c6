package uk.police.wmp.recruitment.positiveaction.benchmark;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** The share that a group has of the community. */
@RegisterForReflection
public record RepresentationBenchmarkView(
        UUID id,
        long version,
        String externalId,
        String representedGroup,
        String workerType,
        BigDecimal sharePercent,
        String source,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static RepresentationBenchmarkView of(RepresentationBenchmark representationBenchmark) {
        return new RepresentationBenchmarkView(
                representationBenchmark.id(),
                representationBenchmark.version(),
                representationBenchmark.externalId(),
                representationBenchmark.representedGroup,
                representationBenchmark.workerType,
                representationBenchmark.sharePercent,
                representationBenchmark.source,
                representationBenchmark.validFrom,
                representationBenchmark.validTo);
    }
}
