package uk.police.wmp.recruitment.contract;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** Contracted hours with the worker whose they are. */
@RegisterForReflection
public record ContractView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        BigDecimal hoursPerWeek,
        BigDecimal fullTimeEquivalent,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
