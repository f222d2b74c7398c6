package uk.police.wmp.recruitment.vetting.clearance;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A vetting clearance with the worker whose it is. */
@RegisterForReflection
public record VettingClearanceView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String level,
        LocalDate appliedOn,
        LocalDate decidedOn,
        String decision,
        LocalDate expiresOn,
        LocalDate withdrawnOn,
        String kind,
        VettingClearanceState state)
        implements Versioned {

    static VettingClearanceView of(VettingClearance vettingClearance) {
        return new VettingClearanceView(
                vettingClearance.id(),
                vettingClearance.version(),
                vettingClearance.externalId(),
                vettingClearance.worker.id(),
                vettingClearance.worker.externalId(),
                vettingClearance.level,
                vettingClearance.appliedOn,
                vettingClearance.decidedOn,
                vettingClearance.decision,
                vettingClearance.expiresOn,
                vettingClearance.withdrawnOn,
                vettingClearance.kind,
                vettingClearance.state());
    }
}
