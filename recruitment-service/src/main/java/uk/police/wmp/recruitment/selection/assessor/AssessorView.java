package uk.police.wmp.recruitment.selection.assessor;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An assessor. */
@RegisterForReflection
public record AssessorView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate basicsCompletedOn,
        LocalDate unconsciousBiasCompletedOn,
        LocalDate withdrawnOn)
        implements Versioned {

    static AssessorView of(Assessor assessor) {
        return new AssessorView(
                assessor.id(),
                assessor.version(),
                assessor.externalId(),
                assessor.worker.id(),
                assessor.worker.externalId(),
                assessor.basicsCompletedOn,
                assessor.unconsciousBiasCompletedOn,
                assessor.withdrawnOn);
    }
}
