package uk.police.wmp.recruitment.apprenticeship;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A rotation with its apprenticeship and unit. */
@RegisterForReflection
public record ApprenticeshipRotationView(
        UUID id,
        long version,
        String externalId,
        UUID apprenticeshipId,
        String apprenticeshipExternalId,
        UUID unitId,
        String unitExternalId,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
