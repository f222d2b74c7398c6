package uk.police.wmp.recruitment.talent.criticalrole;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A possible successor. */
@RegisterForReflection
public record SuccessionCandidateView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("role.id") UUID roleId,
        @ProjectedFieldName("role.externalId") String roleExternalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String readiness,
        LocalDate assessedOn,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static SuccessionCandidateView of(SuccessionCandidate successionCandidate) {
        return new SuccessionCandidateView(
                successionCandidate.id(),
                successionCandidate.version(),
                successionCandidate.externalId(),
                successionCandidate.role.id(),
                successionCandidate.role.externalId(),
                successionCandidate.worker.id(),
                successionCandidate.worker.externalId(),
                successionCandidate.readiness,
                successionCandidate.assessedOn,
                successionCandidate.validFrom,
                successionCandidate.validTo);
    }
}
