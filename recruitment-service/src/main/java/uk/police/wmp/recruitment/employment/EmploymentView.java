package uk.police.wmp.recruitment.employment;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An employment with the worker whose it is. */
@RegisterForReflection
public record EmploymentView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String workerType,
        LocalDate joinedOn,
        String joinerType,
        LocalDate leftOn,
        String leaverType,
        String leavingReason)
        implements Versioned {

    static EmploymentView of(Employment employment) {
        return new EmploymentView(
                employment.id(),
                employment.version(),
                employment.externalId(),
                employment.worker.id(),
                employment.worker.externalId(),
                employment.workerType,
                employment.joinedOn,
                employment.joinerType,
                employment.leftOn,
                employment.leaverType,
                employment.leavingReason);
    }
}
