package uk.police.wmp.recruitment.planning.requirement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A requirement with its unit, skill and scenario. */
@RegisterForReflection
public record SkillRequirementView(
        UUID id,
        long version,
        String externalId,
        UUID scenarioId,
        String scenarioExternalId,
        UUID unitId,
        String unitExternalId,
        UUID skillId,
        String skillExternalId,
        Integer heads,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
