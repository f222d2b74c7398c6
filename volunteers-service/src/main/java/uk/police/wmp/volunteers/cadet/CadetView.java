package uk.police.wmp.volunteers.cadet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A cadet, for those who may see children's records. */
@RegisterForReflection
public record CadetView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String sex,
        String ethnicity,
        LocalDate joinedOn,
        LocalDate leftOn)
        implements RecordView {}
