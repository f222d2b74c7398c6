package uk.police.wmp.recruitment.skill.holding;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A skill held, with its holder. */
@RegisterForReflection
public record WorkerSkillView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        UUID skillId,
        String skillExternalId,
        LocalDate acquiredOn,
        LocalDate expiresOn)
        implements RecordView {}
