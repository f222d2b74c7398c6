package uk.police.wmp.recruitment.candidate;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A candidate as those see one who may not read characteristics, which aren't even asked of the database. */
@RegisterForReflection
record CandidateFact(
        UUID id,
        long version,
        String externalId,
        String givenName,
        String familyName,
        String email,
        String phone,
        LocalDate dateOfBirth,
        String qualification,
        @ProjectedFieldName("worker.id") UUID workerId,
        String workerExternalId)
        implements Versioned {

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
