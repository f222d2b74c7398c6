package uk.police.wmp.recruitment.candidate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        UUID workerId,
        String workerExternalId)
        implements RecordView {

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
