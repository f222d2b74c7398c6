package uk.police.wmp.recruitment.planning.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.Overlaps;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenario;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenarioService;
import uk.police.wmp.rest.InvalidRequest;

@Singleton
class WorkforcePlanService extends Records<WorkforcePlan, RecordWorkforcePlan, WorkforcePlanView> {

    static final String OUTSIDE_ITS_SCENARIO = "must lie, with endsOn, between the scenario's startsOn and horizonOn";

    private final PlanningScenarioService scenarios;
    private final OrganisationUnitService units;

    WorkforcePlanService(PlanningScenarioService scenarios, OrganisationUnitService units) {
        super("workforce-plans", WorkforcePlan::new, "startsOn", "externalId");
        this.scenarios = scenarios;
        this.units = units;
    }

    @Override
    protected void amend(WorkforcePlan workforcePlan, RecordWorkforcePlan details) {
        PlanningScenario scenario = scenarios.named(details.scenarioExternalId(), "/scenarioExternalId");
        if (scenario != null && !scenario.covers(details.startsOn(), details.endsOn())) {
            throw new InvalidRequest("/startsOn", OUTSIDE_ITS_SCENARIO);
        }
        workforcePlan.amend(details, scenario, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_plan", "workforce-plans", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkforcePlan> bulk() {
        return BulkRecord.of("workforce-plans", RecordWorkforcePlan.class)
                .into(WorkforcePlan.class)
                .check("""
                        select s.row_number, 'startsOn', '%s'
                          from staged s join public.planning_scenario p on p.id = s.scenario_id
                         where s.starts_on < p.starts_on or s.ends_on > p.horizon_on""".formatted(OUTSIDE_ITS_SCENARIO.replace("'", "''")))
                .check(Overlaps.with(
                        "workforce_plan",
                        "starts_on",
                        "ends_on",
                        "scenario_id",
                        "worker_type",
                        "unit_id",
                        "kind",
                        "joiner_type"));
    }
}
