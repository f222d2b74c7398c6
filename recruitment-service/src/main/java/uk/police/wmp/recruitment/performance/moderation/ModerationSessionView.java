package uk.police.wmp.recruitment.performance.moderation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A moderation session with its chair. */
@RegisterForReflection
public record ModerationSessionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("cycle.id") UUID cycleId,
        @ProjectedFieldName("cycle.externalId") String cycleExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        @ProjectedFieldName("chair.id") UUID chairId,
        @ProjectedFieldName("chair.externalId") String chairExternalId,
        LocalDate heldOn,
        String notes)
        implements Versioned {

    static ModerationSessionView of(ModerationSession moderationSession) {
        return new ModerationSessionView(
                moderationSession.id(),
                moderationSession.version(),
                moderationSession.externalId(),
                moderationSession.cycle.id(),
                moderationSession.cycle.externalId(),
                moderationSession.unit == null ? null : moderationSession.unit.id(),
                moderationSession.unit == null ? null : moderationSession.unit.externalId(),
                moderationSession.chair.id(),
                moderationSession.chair.externalId(),
                moderationSession.heldOn,
                moderationSession.notes);
    }
}
