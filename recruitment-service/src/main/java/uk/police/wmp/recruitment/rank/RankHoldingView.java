package uk.police.wmp.recruitment.rank;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A rank held, with the worker who holds it. */
@RegisterForReflection
public record RankHoldingView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String rank,
        LocalDate validFrom,
        LocalDate validTo,
        Boolean temporary)
        implements Versioned {

    static RankHoldingView of(RankHolding rankHolding) {
        return new RankHoldingView(
                rankHolding.id(),
                rankHolding.version(),
                rankHolding.externalId(),
                rankHolding.worker.id(),
                rankHolding.worker.externalId(),
                rankHolding.rank,
                rankHolding.validFrom,
                rankHolding.validTo,
                rankHolding.temporary);
    }
}
