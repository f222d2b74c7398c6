package uk.police.wmp.recruitment.learning.aspiration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A development aspiration of a worker. */
@RegisterForReflection
public record DevelopmentAspirationView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        LocalDate recordedOn,
        String aspiration,
        UUID programmeId,
        String programmeExternalId)
        implements RecordView {}
