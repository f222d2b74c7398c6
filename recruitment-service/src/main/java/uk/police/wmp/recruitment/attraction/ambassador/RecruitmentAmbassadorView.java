package uk.police.wmp.recruitment.attraction.ambassador;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A recruitment ambassador with the worker who is one. */
@RegisterForReflection
public record RecruitmentAmbassadorView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        LocalDate inductedOn,
        LocalDate endedOn)
        implements RecordView {}
