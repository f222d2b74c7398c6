package uk.police.wmp.recruitment.vetting.requirement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A vetting requirement. */
@RegisterForReflection
public record VettingRequirementView(
        UUID id,
        long version,
        String externalId,
        String role,
        String workerType,
        String level,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
