package uk.police.wmp.recruitment.integrity.investigation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An investigation with the worker whose conduct it is about. */
@RegisterForReflection
public record ConductInvestigationView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String gravity,
        LocalDate openedOn,
        LocalDate endedOn)
        implements RecordView {}
