package uk.police.wmp.recruitment.performance.cycle;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A performance cycle. */
@RegisterForReflection
public record PerformanceCycleView(
        UUID id, long version, String externalId, String name, LocalDate startsOn, LocalDate endsOn)
        implements RecordView {}
