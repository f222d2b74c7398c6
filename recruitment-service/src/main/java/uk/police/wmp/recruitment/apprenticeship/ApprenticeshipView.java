package uk.police.wmp.recruitment.apprenticeship;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An apprenticeship with its worker. */
@RegisterForReflection
public record ApprenticeshipView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String standard,
        LocalDate startedOn,
        LocalDate plannedEndOn,
        LocalDate completedOn,
        LocalDate withdrawnOn,
        @ProjectedFieldName("partner.id") UUID partnerId,
        String partnerExternalId)
        implements Versioned {

    static ApprenticeshipView of(Apprenticeship apprenticeship) {
        return new ApprenticeshipView(
                apprenticeship.id(),
                apprenticeship.version(),
                apprenticeship.externalId(),
                apprenticeship.worker.id(),
                apprenticeship.worker.externalId(),
                apprenticeship.standard,
                apprenticeship.startedOn,
                apprenticeship.plannedEndOn,
                apprenticeship.completedOn,
                apprenticeship.withdrawnOn,
                apprenticeship.partner == null ? null : apprenticeship.partner.id(),
                apprenticeship.partner == null ? null : apprenticeship.partner.externalId());
    }
}
