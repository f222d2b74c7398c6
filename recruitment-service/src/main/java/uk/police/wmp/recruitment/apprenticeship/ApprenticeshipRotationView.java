package uk.police.wmp.recruitment.apprenticeship;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A rotation with its apprenticeship and unit. */
@RegisterForReflection
public record ApprenticeshipRotationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("apprenticeship.id") UUID apprenticeshipId,
        @ProjectedFieldName("apprenticeship.externalId") String apprenticeshipExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static ApprenticeshipRotationView of(ApprenticeshipRotation apprenticeshipRotation) {
        return new ApprenticeshipRotationView(
                apprenticeshipRotation.id(),
                apprenticeshipRotation.version(),
                apprenticeshipRotation.externalId(),
                apprenticeshipRotation.apprenticeship.id(),
                apprenticeshipRotation.apprenticeship.externalId(),
                apprenticeshipRotation.unit.id(),
                apprenticeshipRotation.unit.externalId(),
                apprenticeshipRotation.validFrom,
                apprenticeshipRotation.validTo);
    }
}
