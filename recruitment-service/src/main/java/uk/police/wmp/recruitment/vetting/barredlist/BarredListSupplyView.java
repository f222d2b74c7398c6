package uk.police.wmp.recruitment.vetting.barredlist;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** Details due to, or supplied to, the barred or advisory list. */
@RegisterForReflection
public record BarredListSupplyView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String list,
        LocalDate dueFrom,
        LocalDate suppliedOn)
        implements Versioned {

    static BarredListSupplyView of(BarredListSupply barredListSupply) {
        return new BarredListSupplyView(
                barredListSupply.id(),
                barredListSupply.version(),
                barredListSupply.externalId(),
                barredListSupply.worker.id(),
                barredListSupply.worker.externalId(),
                barredListSupply.list,
                barredListSupply.dueFrom,
                barredListSupply.suppliedOn);
    }
}
