package uk.police.wmp.recruitment.vetting.requirement;

import jakarta.inject.Singleton;
import uk.police.wmp.recruitment.rule.RecordRules;
import uk.police.wmp.recruitment.rule.RuledRecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class VettingRequirementService
        extends RuledRecordService<VettingRequirement, SetVettingRequirement, VettingRequirementView> {

    private final VettingRequirementRepository requirements;

    VettingRequirementService(VettingRequirementRepository requirements, RecordRules rules) {
        super(
                "vetting-requirements",
                "vetting_requirement",
                requirements,
                VettingRequirementView.class,
                rules,
                VettingRequirementRules.ALL);
        this.requirements = requirements;
    }

    ListQuery<VettingRequirementView> list(VettingRequirementFilter filter) {
        return ListQuery.of(requirements, VettingRequirementView.class)
                .where("role = :role", "role", filter.role())
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where("level = :level", "level", filter.level())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(SetVettingRequirement.class);
    }

    @Override
    protected VettingRequirement blank() {
        return new VettingRequirement();
    }

    @Override
    protected void amend(VettingRequirement vettingRequirement, SetVettingRequirement details) {
        vettingRequirement.amend(details);
    }

    @Override
    protected SetVettingRequirement details(VettingRequirement vettingRequirement) {
        return vettingRequirement.details();
    }

    @Override
    protected VettingRequirementView view(VettingRequirement vettingRequirement) {
        return VettingRequirementView.of(vettingRequirement);
    }
}
