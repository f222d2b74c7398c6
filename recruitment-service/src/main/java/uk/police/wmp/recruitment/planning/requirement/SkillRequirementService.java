package uk.police.wmp.recruitment.planning.requirement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.Overlaps;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenarioService;
import uk.police.wmp.recruitment.skill.SkillService;

@Singleton
class SkillRequirementService extends Records<SkillRequirement, RecordSkillRequirement, SkillRequirementView> {

    private final PlanningScenarioService scenarios;
    private final OrganisationUnitService units;
    private final SkillService skills;

    SkillRequirementService(PlanningScenarioService scenarios, OrganisationUnitService units, SkillService skills) {
        super("skill-requirements", SkillRequirement::new, "validFrom", "externalId");
        this.scenarios = scenarios;
        this.units = units;
        this.skills = skills;
    }

    @Override
    protected void amend(SkillRequirement skillRequirement, RecordSkillRequirement details) {
        skillRequirement.amend(
                details,
                scenarios.named(details.scenarioExternalId(), "/scenarioExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"),
                skills.named(details.skillExternalId(), "/skillExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("skill_requirement", "skill-requirements", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSkillRequirement> bulk() {
        return BulkRecord.of("skill-requirements", RecordSkillRequirement.class)
                .into(SkillRequirement.class)
                .check(Overlaps.with(
                        "skill_requirement", "valid_from", "valid_to", "scenario_id", "unit_id", "skill_id"));
    }
}
