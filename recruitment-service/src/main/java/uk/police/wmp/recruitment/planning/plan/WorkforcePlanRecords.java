package uk.police.wmp.recruitment.planning.plan;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.planning.Overlaps;

/** How lines of workforce plans come in bulk, and how their changes are told. */
final class WorkforcePlanRecords {

    static final String OUTSIDE_ITS_SCENARIO = "must lie, with endsOn, between the scenario's startsOn and horizonOn";

    private WorkforcePlanRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_plan", "workforce-plans", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanWorkforce> bulk() {
        return BulkRecord.of("workforce-plans", PlanWorkforce.class)
                .into("workforce_plan")
                .reference("scenarioExternalId", "planning_scenario", "scenario_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
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
