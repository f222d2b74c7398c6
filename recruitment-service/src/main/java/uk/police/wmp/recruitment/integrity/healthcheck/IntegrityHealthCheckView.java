package uk.police.wmp.recruitment.integrity.healthcheck;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An integrity health check with the worker whose it is. */
@RegisterForReflection
public record IntegrityHealthCheckView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        Integer year,
        LocalDate completedOn,
        Boolean declaredChanges)
        implements RecordView {}
