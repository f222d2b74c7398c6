package uk.police.wmp.recruitment.positiveaction.benchmark;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        implements RecordView {}
