package uk.police.wmp.recruitment.vetting.clearance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A vetting clearance with the worker whose it is. */
@RegisterForReflection
public record VettingClearanceView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String level,
        LocalDate appliedOn,
        LocalDate decidedOn,
        String decision,
        LocalDate expiresOn,
        LocalDate withdrawnOn,
        String kind,
        VettingClearanceState state)
        implements RecordView {}
