package uk.police.wmp.recruitment.organisation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** Budgeted posts with the unit that has them. */
@RegisterForReflection
public record EstablishmentView(
        UUID id,
        long version,
        String externalId,
        String workerType,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        BigDecimal posts,
        LocalDate validFrom,
        LocalDate validTo,
        String fundingSource,
        Boolean temporary)
        implements Versioned {

    static EstablishmentView of(Establishment establishment) {
        return new EstablishmentView(
                establishment.id(),
                establishment.version(),
                establishment.externalId(),
                establishment.workerType,
                establishment.unit == null ? null : establishment.unit.id(),
                establishment.unit == null ? null : establishment.unit.externalId(),
                establishment.posts,
                establishment.validFrom,
                establishment.validTo,
                establishment.fundingSource,
                establishment.temporary);
    }
}
