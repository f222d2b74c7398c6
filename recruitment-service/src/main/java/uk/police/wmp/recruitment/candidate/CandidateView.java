package uk.police.wmp.recruitment.candidate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** A candidate. */
@RegisterForReflection
public record CandidateView(
        UUID id,
        long version,
        String externalId,
        String givenName,
        String familyName,
        String email,
        String phone,
        @Confidential(Characteristics.PERMISSION) LocalDate dateOfBirth,
        @Confidential(Characteristics.PERMISSION) String sex,
        @Confidential(Characteristics.PERMISSION) String ethnicity,
        @Confidential(Characteristics.PERMISSION) String disability,
        @Confidential(Characteristics.PERMISSION) String religionOrBelief,
        @Confidential(Characteristics.PERMISSION) String sexualOrientation,
        @Confidential(Characteristics.PERMISSION) String genderIdentity,
        @Confidential(Characteristics.PERMISSION) String caringResponsibilities,
        String qualification,
        UUID workerId,
        String workerExternalId)
        implements RecordView {}
