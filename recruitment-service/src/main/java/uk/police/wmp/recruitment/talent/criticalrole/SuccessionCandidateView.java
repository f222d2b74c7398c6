package uk.police.wmp.recruitment.talent.criticalrole;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A possible successor. */
@RegisterForReflection
public record SuccessionCandidateView(
        UUID id,
        long version,
        String externalId,
        UUID roleId,
        String roleExternalId,
        UUID workerId,
        String workerExternalId,
        String readiness,
        LocalDate assessedOn,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
