package uk.police.wmp.recruitment.posting;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A posting with its worker and unit. */
@RegisterForReflection
public record PostingView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        String role,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static PostingView of(Posting posting) {
        return new PostingView(
                posting.id(),
                posting.version(),
                posting.externalId(),
                posting.worker.id(),
                posting.worker.externalId(),
                posting.unit.id(),
                posting.unit.externalId(),
                posting.role,
                posting.validFrom,
                posting.validTo);
    }
}
