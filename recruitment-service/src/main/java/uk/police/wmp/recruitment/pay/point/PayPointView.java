package uk.police.wmp.recruitment.pay.point;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A pay point with its worker. */
@RegisterForReflection
public record PayPointView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String grade,
        BigDecimal hourlyRateGbp,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
