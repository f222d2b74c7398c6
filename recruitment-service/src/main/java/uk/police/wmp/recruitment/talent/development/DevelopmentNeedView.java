package uk.police.wmp.recruitment.talent.development;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A development need. */
@RegisterForReflection
public record DevelopmentNeedView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String need,
        String plannedAction,
        LocalDate identifiedOn,
        LocalDate dueOn,
        LocalDate metOn)
        implements RecordView {}
