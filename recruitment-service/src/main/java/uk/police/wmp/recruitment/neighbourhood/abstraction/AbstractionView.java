package uk.police.wmp.recruitment.neighbourhood.abstraction;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An abstraction with its worker and the unit that is accountable. */
@RegisterForReflection
public record AbstractionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        LocalDate abstractedOn,
        BigDecimal hours,
        String reason,
        String authorisedBy)
        implements Versioned {

    static AbstractionView of(Abstraction abstraction) {
        return new AbstractionView(
                abstraction.id(),
                abstraction.version(),
                abstraction.externalId(),
                abstraction.worker.id(),
                abstraction.worker.externalId(),
                abstraction.unit.id(),
                abstraction.unit.externalId(),
                abstraction.abstractedOn,
                abstraction.hours,
                abstraction.reason,
                abstraction.authorisedBy);
    }
}
