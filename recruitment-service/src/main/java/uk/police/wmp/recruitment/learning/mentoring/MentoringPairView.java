package uk.police.wmp.recruitment.learning.mentoring;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A pair, with mentor or coach and mentee. */
@RegisterForReflection
public record MentoringPairView(
        UUID id,
        long version,
        String externalId,
        UUID mentorId,
        String mentorExternalId,
        UUID menteeId,
        String menteeExternalId,
        String kind,
        LocalDate startedOn,
        LocalDate endedOn)
        implements RecordView {}
