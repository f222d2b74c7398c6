package uk.police.wmp.recruitment.skill.requirement;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenarioService;
import uk.police.wmp.recruitment.skill.SkillService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SkillRequirementService extends RecordService<SkillRequirement, RequireSkill, SkillRequirementView> {

    private final SkillRequirementRepository requirements;
    private final PlanningScenarioService scenarios;
    private final OrganisationUnitService units;
    private final SkillService skills;

    SkillRequirementService(
            SkillRequirementRepository requirements,
            PlanningScenarioService scenarios,
            OrganisationUnitService units,
            SkillService skills) {
        super("skill-requirements", requirements, SkillRequirementView.class);
        this.requirements = requirements;
        this.scenarios = scenarios;
        this.units = units;
        this.skills = skills;
    }

    ListQuery<SkillRequirementView> list(SkillRequirementFilter filter) {
        return ListQuery.of(requirements, SkillRequirementView.class)
                .where("scenario.externalId = :scenarioExternalId", "scenarioExternalId", filter.scenarioExternalId())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("skill.externalId = :skillExternalId", "skillExternalId", filter.skillExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(RequireSkill.class);
    }

    @Override
    protected SkillRequirement blank() {
        return new SkillRequirement();
    }

    @Override
    protected void amend(SkillRequirement skillRequirement, RequireSkill details) {
        skillRequirement.amend(
                details,
                details.scenarioExternalId() == null
                        ? null
                        : scenarios.named(details.scenarioExternalId(), "/scenarioExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"),
                skills.named(details.skillExternalId(), "/skillExternalId"));
    }

    @Override
    protected RequireSkill details(SkillRequirement skillRequirement) {
        return skillRequirement.details();
    }

    @Override
    protected SkillRequirementView view(SkillRequirement skillRequirement) {
        return SkillRequirementView.of(skillRequirement);
    }
}
