package uk.police.wmp.recruitment.learning.mentoring;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A pair, with mentor or coach and mentee. */
@RegisterForReflection
public record MentoringPairView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("mentor.id") UUID mentorId,
        @ProjectedFieldName("mentor.externalId") String mentorExternalId,
        @ProjectedFieldName("mentee.id") UUID menteeId,
        @ProjectedFieldName("mentee.externalId") String menteeExternalId,
        String kind,
        LocalDate startedOn,
        LocalDate endedOn)
        implements Versioned {

    static MentoringPairView of(MentoringPair mentoringPair) {
        return new MentoringPairView(
                mentoringPair.id(),
                mentoringPair.version(),
                mentoringPair.externalId(),
                mentoringPair.mentor.id(),
                mentoringPair.mentor.externalId(),
                mentoringPair.mentee.id(),
                mentoringPair.mentee.externalId(),
                mentoringPair.kind,
                mentoringPair.startedOn,
                mentoringPair.endedOn);
    }
}
