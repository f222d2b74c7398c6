package uk.police.wmp.recruitment.learning.profile;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A line of a learner profile with its programme. */
@RegisterForReflection
public record LearnerProfileView(
        UUID id,
        long version,
        String externalId,
        String role,
        UUID programmeId,
        String programmeExternalId,
        String requirement,
        Integer renewalMonths,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
