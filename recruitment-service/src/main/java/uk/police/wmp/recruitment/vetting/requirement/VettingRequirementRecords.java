package uk.police.wmp.recruitment.vetting.requirement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.rule.RecordRules;

/** How vetting requirements come in bulk, and how their changes are told. */
final class VettingRequirementRecords {

    private VettingRequirementRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("vetting_requirement", "vetting-requirements", "vetting:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetVettingRequirement> bulk() {
        return RecordRules.checkedBy(
                VettingRequirementRules.ALL,
                BulkRecord.of("vetting-requirements", SetVettingRequirement.class)
                        .into("vetting_requirement")
                        .permission("vetting:write"));
    }
}
