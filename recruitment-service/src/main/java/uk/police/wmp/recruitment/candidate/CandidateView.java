package uk.police.wmp.recruitment.candidate;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A candidate.
 *
 * @param sex absent for callers without {@code characteristics:read}, as are ethnicity and disability
 */
@RegisterForReflection
public record CandidateView(
        UUID id,
        long version,
        String externalId,
        String givenName,
        String familyName,
        String email,
        String phone,
        LocalDate dateOfBirth,
        String sex,
        String ethnicity,
        String disability,
        String qualification,
        @ProjectedFieldName("worker.id") UUID workerId,
        String workerExternalId)
        implements Versioned {

    static CandidateView of(Candidate candidate) {
        return new CandidateView(
                candidate.id(),
                candidate.version(),
                candidate.externalId(),
                candidate.givenName,
                candidate.familyName,
                candidate.email,
                candidate.phone,
                candidate.dateOfBirth,
                candidate.sex,
                candidate.ethnicity,
                candidate.disability,
                candidate.qualification,
                candidate.worker == null ? null : candidate.worker.id(),
                candidate.worker == null ? null : candidate.worker.externalId());
    }

    CandidateView withoutCharacteristics() {
        return new CandidateView(
                id,
                version,
                externalId,
                givenName,
                familyName,
                email,
                phone,
                dateOfBirth,
                null,
                null,
                null,
                qualification,
                workerId,
                workerExternalId);
    }
}
