package uk.police.wmp.recruitment.positiveaction.plan;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class DiversityPlanService extends RecordService<DiversityPlan, DrawUpDiversityPlan, DiversityPlanView> {

    private final DiversityPlanRepository plans;
    private final OrganisationUnitService units;

    DiversityPlanService(DiversityPlanRepository plans, OrganisationUnitService units) {
        super("diversity-plans", plans, DiversityPlanView.class);
        this.plans = plans;
        this.units = units;
    }

    ListQuery<DiversityPlanView> list(DiversityPlanFilter filter) {
        return ListQuery.of(plans, DiversityPlanView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("validFrom <= :validOn and validTo >= :validOn", "validOn", filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(DrawUpDiversityPlan.class);
    }

    @Override
    protected DiversityPlan blank() {
        return new DiversityPlan();
    }

    @Override
    protected void amend(DiversityPlan diversityPlan, DrawUpDiversityPlan details) {
        diversityPlan.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected DrawUpDiversityPlan details(DiversityPlan diversityPlan) {
        return diversityPlan.details();
    }

    @Override
    protected DiversityPlanView view(DiversityPlan diversityPlan) {
        return DiversityPlanView.of(diversityPlan);
    }
}
