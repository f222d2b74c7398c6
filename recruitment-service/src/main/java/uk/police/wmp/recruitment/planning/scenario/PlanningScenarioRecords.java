package uk.police.wmp.recruitment.planning.scenario;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How planning scenarios come in bulk, and how their changes are told. */
final class PlanningScenarioRecords {

    private PlanningScenarioRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("planning_scenario", "planning-scenarios", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SketchScenario> bulk() {
        return BulkRecord.of("planning-scenarios", SketchScenario.class).into("planning_scenario");
    }
}
