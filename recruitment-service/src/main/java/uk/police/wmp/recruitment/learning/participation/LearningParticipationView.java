package uk.police.wmp.recruitment.learning.participation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A participation with its worker, programme and session. */
@RegisterForReflection
public record LearningParticipationView(
        UUID id,
        long version,
        String externalId,
        UUID programmeId,
        String programmeExternalId,
        UUID sessionId,
        String sessionExternalId,
        UUID workerId,
        String workerExternalId,
        LocalDate participatedOn,
        LocalDate completedOn)
        implements RecordView {}
