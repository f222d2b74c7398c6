package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class DiversityPlanService extends Records<DiversityPlan, RecordDiversityPlan, DiversityPlanView> {

    private final OrganisationUnitService units;

    DiversityPlanService(OrganisationUnitService units) {
        super("diversity-plans", DiversityPlan::new, "validFrom", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(DiversityPlan diversityPlan, RecordDiversityPlan details) {
        diversityPlan.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("diversity_plan", "diversity-plans", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDiversityPlan> bulk() {
        return BulkRecord.of("diversity-plans", RecordDiversityPlan.class)
                .into(DiversityPlan.class)
                .noOverlap("unit_id", "valid_from", "valid_to");
    }
}
