package uk.police.wmp.recruitment.learning.participation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A participation with its worker, programme and session. */
@RegisterForReflection
public record LearningParticipationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("programme.id") UUID programmeId,
        @ProjectedFieldName("programme.externalId") String programmeExternalId,
        @ProjectedFieldName("session.id") UUID sessionId,
        String sessionExternalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate participatedOn,
        LocalDate completedOn)
        implements Versioned {

    static LearningParticipationView of(LearningParticipation learningParticipation) {
        return new LearningParticipationView(
                learningParticipation.id(),
                learningParticipation.version(),
                learningParticipation.externalId(),
                learningParticipation.programme.id(),
                learningParticipation.programme.externalId(),
                learningParticipation.session == null ? null : learningParticipation.session.id(),
                learningParticipation.session == null ? null : learningParticipation.session.externalId(),
                learningParticipation.worker.id(),
                learningParticipation.worker.externalId(),
                learningParticipation.participatedOn,
                learningParticipation.completedOn);
    }
}
