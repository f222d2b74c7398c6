package uk.police.wmp.volunteers.cadet;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A cadet, for those who may see children's records. */
@RegisterForReflection
public record CadetView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String sex,
        String ethnicity,
        LocalDate joinedOn,
        LocalDate leftOn)
        implements Versioned {

    static CadetView of(Cadet cadet) {
        return new CadetView(
                cadet.id(),
                cadet.version(),
                cadet.externalId(),
                cadet.unit.id(),
                cadet.unit.externalId(),
                cadet.givenName,
                cadet.familyName,
                cadet.dateOfBirth,
                cadet.sex,
                cadet.ethnicity,
                cadet.joinedOn,
                cadet.leftOn);
    }
}
