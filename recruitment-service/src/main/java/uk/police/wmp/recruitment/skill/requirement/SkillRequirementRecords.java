package uk.police.wmp.recruitment.skill.requirement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.planning.Overlaps;

/** How skill requirements come in bulk, and how their changes are told. */
final class SkillRequirementRecords {

    private SkillRequirementRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("skill_requirement", "skill-requirements", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RequireSkill> bulk() {
        return BulkRecord.of("skill-requirements", RequireSkill.class)
                .into("skill_requirement")
                .reference("scenarioExternalId", "planning_scenario", "scenario_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .reference("skillExternalId", "skill", "skill_id")
                .check(Overlaps.with(
                        "skill_requirement", "valid_from", "valid_to", "scenario_id", "unit_id", "skill_id"));
    }
}
