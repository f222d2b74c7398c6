package uk.police.wmp.recruitment.worker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** A worker, who sees all of it. */
@RegisterForReflection
public record WorkerView(
        UUID id,
        long version,
        String externalId,
        String collarNumber,
        String givenName,
        String familyName,
        @Confidential(Characteristics.PERMISSION) String sex,
        @Confidential(Characteristics.PERMISSION) String ethnicity,
        @Confidential(Characteristics.PERMISSION) String disability,
        @Confidential(Characteristics.PERMISSION) String religionOrBelief,
        @Confidential(Characteristics.PERMISSION) String sexualOrientation,
        @Confidential(Characteristics.PERMISSION) String genderIdentity,
        @Confidential(Characteristics.PERMISSION) String caringResponsibilities,
        @Confidential(Characteristics.PERMISSION) String maritalStatus,
        LocalDate detailsConfirmedOn)
        implements RecordView {}
