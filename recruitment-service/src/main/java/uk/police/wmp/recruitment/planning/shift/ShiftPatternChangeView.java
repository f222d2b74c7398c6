package uk.police.wmp.recruitment.planning.shift;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A shift pattern change with its unit. */
@RegisterForReflection
public record ShiftPatternChangeView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String pattern,
        String reason,
        String rosteringSystem,
        LocalDate effectiveOn)
        implements RecordView {}
