package uk.police.wmp.recruitment.selection.assessor;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An assessor. */
@RegisterForReflection
public record AssessorView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        LocalDate basicsCompletedOn,
        LocalDate unconsciousBiasCompletedOn,
        LocalDate withdrawnOn)
        implements RecordView {}
