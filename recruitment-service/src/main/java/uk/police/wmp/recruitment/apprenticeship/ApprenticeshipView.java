package uk.police.wmp.recruitment.apprenticeship;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An apprenticeship with its worker. */
@RegisterForReflection
public record ApprenticeshipView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String standard,
        LocalDate startedOn,
        LocalDate plannedEndOn,
        LocalDate completedOn,
        LocalDate withdrawnOn,
        UUID partnerId,
        String partnerExternalId)
        implements RecordView {}
