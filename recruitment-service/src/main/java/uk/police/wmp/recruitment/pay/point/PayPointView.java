package uk.police.wmp.recruitment.pay.point;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A pay point with its worker. */
@RegisterForReflection
public record PayPointView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String grade,
        BigDecimal hourlyRateGbp,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static PayPointView of(PayPoint payPoint) {
        return new PayPointView(
                payPoint.id(),
                payPoint.version(),
                payPoint.externalId(),
                payPoint.worker.id(),
                payPoint.worker.externalId(),
                payPoint.grade,
                payPoint.hourlyRateGbp,
                payPoint.validFrom,
                payPoint.validTo);
    }
}
