package uk.police.wmp.recruitment.planning.plan;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenario;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenarioService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

@Singleton
class WorkforcePlanService extends RecordService<WorkforcePlan, PlanWorkforce, WorkforcePlanView> {

    private final WorkforcePlanRepository plans;
    private final PlanningScenarioService scenarios;
    private final OrganisationUnitService units;

    WorkforcePlanService(
            WorkforcePlanRepository plans, PlanningScenarioService scenarios, OrganisationUnitService units) {
        super("workforce-plans", plans, WorkforcePlanView.class);
        this.plans = plans;
        this.scenarios = scenarios;
        this.units = units;
    }

    ListQuery<WorkforcePlanView> list(WorkforcePlanFilter filter) {
        return ListQuery.of(plans, WorkforcePlanView.class)
                .where("scenario.externalId = :scenarioExternalId", "scenarioExternalId", filter.scenarioExternalId())
                .where("workerType = :workerType", "workerType", filter.workerType())
                .where("kind = :kind", "kind", filter.kind())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("startsOn <= :plannedOn and endsOn >= :plannedOn", "plannedOn", filter.plannedOn())
                .sortable("startsOn", "externalId")
                .csv(PlanWorkforce.class);
    }

    @Override
    protected WorkforcePlan blank() {
        return new WorkforcePlan();
    }

    @Override
    protected void amend(WorkforcePlan workforcePlan, PlanWorkforce details) {
        PlanningScenario scenario = details.scenarioExternalId() == null
                ? null
                : scenarios.named(details.scenarioExternalId(), "/scenarioExternalId");
        if (scenario != null && !scenario.covers(details.startsOn(), details.endsOn())) {
            throw new InvalidRequest("/startsOn", WorkforcePlanRecords.OUTSIDE_ITS_SCENARIO);
        }
        workforcePlan.amend(
                details,
                scenario,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected PlanWorkforce details(WorkforcePlan workforcePlan) {
        return workforcePlan.details();
    }

    @Override
    protected WorkforcePlanView view(WorkforcePlan workforcePlan) {
        return WorkforcePlanView.of(workforcePlan);
    }
}
