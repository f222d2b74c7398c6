package uk.police.wmp.recruitment.learning.session;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A learning session with its programme. */
@RegisterForReflection
public record LearningSessionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("programme.id") UUID programmeId,
        @ProjectedFieldName("programme.externalId") String programmeExternalId,
        LocalDate heldOn,
        LocalDate endedOn,
        String title,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        String venue,
        Integer places)
        implements Versioned {

    static LearningSessionView of(LearningSession learningSession) {
        return new LearningSessionView(
                learningSession.id(),
                learningSession.version(),
                learningSession.externalId(),
                learningSession.programme.id(),
                learningSession.programme.externalId(),
                learningSession.heldOn,
                learningSession.endedOn,
                learningSession.title,
                learningSession.unit == null ? null : learningSession.unit.id(),
                learningSession.unit == null ? null : learningSession.unit.externalId(),
                learningSession.venue,
                learningSession.places);
    }
}
