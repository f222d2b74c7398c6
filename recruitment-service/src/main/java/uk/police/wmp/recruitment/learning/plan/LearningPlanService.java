package uk.police.wmp.recruitment.learning.plan;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.learning.programme.LearningProgrammeService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class LearningPlanService extends RecordService<LearningPlan, PlanLearning, LearningPlanView> {

    private final LearningPlanRepository plans;
    private final OrganisationUnitService units;
    private final LearningProgrammeService programmes;

    LearningPlanService(
            LearningPlanRepository plans, OrganisationUnitService units, LearningProgrammeService programmes) {
        super("learning-plans", plans, LearningPlanView.class);
        this.plans = plans;
        this.units = units;
        this.programmes = programmes;
    }

    ListQuery<LearningPlanView> list(LearningPlanFilter filter) {
        return ListQuery.of(plans, LearningPlanView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "programme.externalId = :programmeExternalId",
                        "programmeExternalId",
                        filter.programmeExternalId())
                .where("startsOn = :startsOn", "startsOn", filter.startsOn())
                .sortable("startsOn", "externalId")
                .csv(PlanLearning.class);
    }

    @Override
    protected LearningPlan blank() {
        return new LearningPlan();
    }

    @Override
    protected void amend(LearningPlan learningPlan, PlanLearning details) {
        learningPlan.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                programmes.named(details.programmeExternalId(), "/programmeExternalId"));
    }

    @Override
    protected PlanLearning details(LearningPlan learningPlan) {
        return learningPlan.details();
    }

    @Override
    protected LearningPlanView view(LearningPlan learningPlan) {
        return LearningPlanView.of(learningPlan);
    }
}
