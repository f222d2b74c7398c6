package uk.police.wmp.recruitment.vetting.requirement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class VettingRequirementService extends Records<VettingRequirement, RecordVettingRequirement, VettingRequirementView> {

    VettingRequirementService() {
        super("vetting-requirements", VettingRequirement::new, "validFrom", "externalId");
    }

    @Override
    protected void amend(VettingRequirement vettingRequirement, RecordVettingRequirement details) {
        vettingRequirement.amend(details);
    }

    @Override
    protected List<String> rules() {
        return VettingRequirementRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        // a key that the table works out for its constraint alone
        return new TrackedRecord("vetting_requirement", "vetting-requirements", "vetting:read").hiding("applies_to");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVettingRequirement> bulk() {
        return BulkRecord.of("vetting-requirements", RecordVettingRequirement.class)
                .into(VettingRequirement.class)
                .permission("vetting:write")
                .rules(VettingRequirementRules.ALL);
    }
}
