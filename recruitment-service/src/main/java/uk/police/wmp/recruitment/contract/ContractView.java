package uk.police.wmp.recruitment.contract;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** Contracted hours with the worker whose they are. */
@RegisterForReflection
public record ContractView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        BigDecimal hoursPerWeek,
        BigDecimal fullTimeEquivalent,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static ContractView of(Contract contract) {
        return new ContractView(
                contract.id(),
                contract.version(),
                contract.externalId(),
                contract.worker.id(),
                contract.worker.externalId(),
                contract.hoursPerWeek,
                contract.fullTimeEquivalent,
                contract.validFrom,
                contract.validTo);
    }
}
