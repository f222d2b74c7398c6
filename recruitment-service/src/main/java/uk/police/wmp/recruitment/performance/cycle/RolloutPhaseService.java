package uk.police.wmp.recruitment.performance.cycle;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class RolloutPhaseService extends RecordService<RolloutPhase, PlanRolloutPhase, RolloutPhaseView> {

    private final RolloutPhaseRepository phases;
    private final PerformanceCycleService cycles;
    private final OrganisationUnitService units;

    RolloutPhaseService(RolloutPhaseRepository phases, PerformanceCycleService cycles, OrganisationUnitService units) {
        super("rollout-phases", phases, RolloutPhaseView.class);
        this.phases = phases;
        this.cycles = cycles;
        this.units = units;
    }

    ListQuery<RolloutPhaseView> list(RolloutPhaseFilter filter) {
        return ListQuery.of(phases, RolloutPhaseView.class)
                .where("cycle.externalId = :cycleExternalId", "cycleExternalId", filter.cycleExternalId())
                .where(
                        "case when plannedOn > startsOn then true else false end = :accelerated",
                        "accelerated",
                        filter.accelerated())
                .sortable("startsOn", "externalId")
                .csv(PlanRolloutPhase.class);
    }

    @Override
    protected RolloutPhase blank() {
        return new RolloutPhase();
    }

    @Override
    protected void amend(RolloutPhase rolloutPhase, PlanRolloutPhase details) {
        rolloutPhase.amend(
                details,
                cycles.named(details.cycleExternalId(), "/cycleExternalId"),
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected PlanRolloutPhase details(RolloutPhase rolloutPhase) {
        return rolloutPhase.details();
    }

    @Override
    protected RolloutPhaseView view(RolloutPhase rolloutPhase) {
        return RolloutPhaseView.of(rolloutPhase);
    }
}
