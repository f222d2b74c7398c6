package uk.police.wmp.recruitment.planning.scenario;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How planning scenarios come in bulk, and how their changes are told. */
final class PlanningScenarioRecords {

    static final String LINES_OUTSIDE = "leaves lines of the scenario outside its period";

    private PlanningScenarioRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("planning_scenario", "planning-scenarios", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SketchScenario> bulk() {
        return BulkRecord.of("planning-scenarios", SketchScenario.class)
                .into("planning_scenario")
                .check("""
                        select distinct s.row_number, 'horizonOn', '%s'
                          from staged s join public.workforce_plan p on p.scenario_id = s.id
                         where p.starts_on < s.starts_on or p.ends_on > s.horizon_on""".formatted(LINES_OUTSIDE));
    }
}
