package uk.police.wmp.recruitment.secondment;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A secondment with its worker. */
@RegisterForReflection
public record SecondmentView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String kind,
        String host,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static SecondmentView of(Secondment secondment) {
        return new SecondmentView(
                secondment.id(),
                secondment.version(),
                secondment.externalId(),
                secondment.worker.id(),
                secondment.worker.externalId(),
                secondment.kind,
                secondment.host,
                secondment.validFrom,
                secondment.validTo);
    }
}
