package uk.police.wmp.recruitment.planning.scenario;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The planning scenarios. Other features find a scenario here. */
@Singleton
public class PlanningScenarioService extends RecordService<PlanningScenario, SketchScenario, PlanningScenarioView> {

    private final PlanningScenarioRepository scenarios;

    PlanningScenarioService(PlanningScenarioRepository scenarios) {
        super("planning-scenarios", scenarios, PlanningScenarioView.class);
        this.scenarios = scenarios;
    }

    /** The one with this external id, which a request named in this field. */
    public PlanningScenario named(String externalId, String field) {
        return scenarios
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no planning scenario has this external id"));
    }

    ListQuery<PlanningScenarioView> list(PlanningScenarioFilter filter) {
        return ListQuery.of(scenarios, PlanningScenarioView.class)
                .where("startsOn <= :plannedOn and horizonOn >= :plannedOn", "plannedOn", filter.plannedOn())
                .sortable("startsOn", "name", "externalId")
                .csv(SketchScenario.class);
    }

    @Override
    protected PlanningScenario blank() {
        return new PlanningScenario();
    }

    @Override
    protected void amend(PlanningScenario planningScenario, SketchScenario details) {
        if (planningScenario.id() != null
                && scenarios.hasLinesOutside(planningScenario.id(), details.startsOn(), details.horizonOn())) {
            throw new Conflict(
                    "rule-broken",
                    "The scenario has lines outside this period. Change or remove them first.",
                    "/horizonOn",
                    PlanningScenarioRecords.LINES_OUTSIDE);
        }
        planningScenario.amend(details);
    }

    @Override
    protected SketchScenario details(PlanningScenario planningScenario) {
        return planningScenario.details();
    }

    @Override
    protected PlanningScenarioView view(PlanningScenario planningScenario) {
        return PlanningScenarioView.of(planningScenario);
    }
}
