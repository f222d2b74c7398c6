package uk.police.wmp.recruitment.performance.cycle;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How phases of a roll-out come in bulk, and how their changes are told. */
final class RolloutPhaseRecords {

    private RolloutPhaseRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("rollout_phase", "rollout-phases", "performance:read");
    }

    @Produces
    @Singleton
    static BulkRecord<PlanRolloutPhase> bulk() {
        return BulkRecord.of("rollout-phases", PlanRolloutPhase.class)
                .into("rollout_phase")
                .reference("cycleExternalId", "performance_cycle", "cycle_id")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .permission("performance:write");
    }
}
