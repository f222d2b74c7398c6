package uk.police.wmp.recruitment.skill.requirement;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A requirement with its unit, skill and scenario. */
@RegisterForReflection
public record SkillRequirementView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("scenario.id") UUID scenarioId,
        String scenarioExternalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        @ProjectedFieldName("skill.id") UUID skillId,
        @ProjectedFieldName("skill.externalId") String skillExternalId,
        Integer heads,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static SkillRequirementView of(SkillRequirement skillRequirement) {
        return new SkillRequirementView(
                skillRequirement.id(),
                skillRequirement.version(),
                skillRequirement.externalId(),
                skillRequirement.scenario == null ? null : skillRequirement.scenario.id(),
                skillRequirement.scenario == null ? null : skillRequirement.scenario.externalId(),
                skillRequirement.unit.id(),
                skillRequirement.unit.externalId(),
                skillRequirement.skill.id(),
                skillRequirement.skill.externalId(),
                skillRequirement.heads,
                skillRequirement.validFrom,
                skillRequirement.validTo);
    }
}
