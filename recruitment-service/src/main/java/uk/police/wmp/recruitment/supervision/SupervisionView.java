package uk.police.wmp.recruitment.supervision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A supervision with both workers. */
@RegisterForReflection
public record SupervisionView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        UUID supervisorId,
        String supervisorExternalId,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
