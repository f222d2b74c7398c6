package uk.police.wmp.recruitment.pay.allowance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An allowance with its worker or its grade. */
@RegisterForReflection
public record AllowanceView(
        UUID id,
        long version,
        String externalId,
        String kind,
        UUID workerId,
        String workerExternalId,
        String grade,
        BigDecimal annualRateGbp,
        String review,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
