package uk.police.wmp.recruitment.performance.cycle;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class RolloutPhaseService extends Records<RolloutPhase, RecordRolloutPhase, RolloutPhaseView> {

    private final PerformanceCycleService cycles;
    private final OrganisationUnitService units;

    RolloutPhaseService(PerformanceCycleService cycles, OrganisationUnitService units) {
        super("rollout-phases", RolloutPhase::new, "startsOn", "externalId");
        this.cycles = cycles;
        this.units = units;
    }

    @Override
    protected void amend(RolloutPhase rolloutPhase, RecordRolloutPhase details) {
        rolloutPhase.amend(
                details,
                cycles.named(details.cycleExternalId(), "/cycleExternalId"),
                units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("rollout_phase", "rollout-phases", "performance:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordRolloutPhase> bulk() {
        return BulkRecord.of("rollout-phases", RecordRolloutPhase.class)
                .into(RolloutPhase.class)
                .permission("performance:write");
    }
}
