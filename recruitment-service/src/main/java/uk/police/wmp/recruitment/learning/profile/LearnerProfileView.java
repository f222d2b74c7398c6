package uk.police.wmp.recruitment.learning.profile;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A line of a learner profile with its programme. */
@RegisterForReflection
public record LearnerProfileView(
        UUID id,
        long version,
        String externalId,
        String role,
        @ProjectedFieldName("programme.id") UUID programmeId,
        @ProjectedFieldName("programme.externalId") String programmeExternalId,
        String requirement,
        Integer renewalMonths,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static LearnerProfileView of(LearnerProfile learnerProfile) {
        return new LearnerProfileView(
                learnerProfile.id(),
                learnerProfile.version(),
                learnerProfile.externalId(),
                learnerProfile.role,
                learnerProfile.programme.id(),
                learnerProfile.programme.externalId(),
                learnerProfile.requirement,
                learnerProfile.renewalMonths,
                learnerProfile.validFrom,
                learnerProfile.validTo);
    }
}
