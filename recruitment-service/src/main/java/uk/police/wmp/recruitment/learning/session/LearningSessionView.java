package uk.police.wmp.recruitment.learning.session;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A learning session with its programme. */
@RegisterForReflection
public record LearningSessionView(
        UUID id,
        long version,
        String externalId,
        UUID programmeId,
        String programmeExternalId,
        LocalDate heldOn,
        LocalDate endedOn,
        String title,
        UUID unitId,
        String unitExternalId,
        String venue,
        Integer places)
        implements RecordView {}
