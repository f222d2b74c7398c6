package uk.police.wmp.recruitment.performance.moderation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A moderation session with its chair. */
@RegisterForReflection
public record ModerationSessionView(
        UUID id,
        long version,
        String externalId,
        UUID cycleId,
        String cycleExternalId,
        UUID unitId,
        String unitExternalId,
        UUID chairId,
        String chairExternalId,
        LocalDate heldOn,
        String notes)
        implements RecordView {}
