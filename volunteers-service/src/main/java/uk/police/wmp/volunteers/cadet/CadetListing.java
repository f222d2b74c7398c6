package uk.police.wmp.volunteers.cadet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A cadet in a list, which no date of birth leaves by. */
@RegisterForReflection
public record CadetListing(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String givenName,
        String familyName,
        String sex,
        String ethnicity,
        LocalDate joinedOn,
        LocalDate leftOn)
        implements Versioned {}
