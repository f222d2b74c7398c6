package uk.police.wmp.volunteers.cadet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A cadet in a list, which no date of birth leaves by.
 *
 * @param givenName the cadet's first name
 * @param familyName the cadet's last name
 * @param sex absent when not stated
 * @param ethnicity self-defined, 18+1; absent when not stated
 * @param joinedOn the first day in the unit
 * @param leftOn the last day, absent while there is none
 */
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
