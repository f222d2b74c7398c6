package uk.police.wmp.recruitment.planning.scenario;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.Conflict;

/** The planning scenarios. Other features find a scenario here. */
@Singleton
public class PlanningScenarioService extends Records<PlanningScenario, RecordPlanningScenario, PlanningScenarioView> {

    static final String LINES_OUTSIDE = "leaves lines of the scenario outside its period";

    PlanningScenarioService() {
        super("planning-scenarios", PlanningScenario::new, "startsOn", "name", "externalId");
    }

    @Override
    protected void amend(PlanningScenario planningScenario, RecordPlanningScenario details) {
        if (planningScenario.id() != null
                && hasLinesOutside(planningScenario.id(), details.startsOn(), details.horizonOn())) {
            throw new Conflict(
                    "rule-broken",
                    "The scenario has lines outside this period. Change or remove them first.",
                    "/horizonOn",
                    LINES_OUTSIDE);
        }
        planningScenario.amend(details);
    }

    /** Whether the scenario has lines that would lie outside such a period. */
    boolean hasLinesOutside(UUID scenarioId, LocalDate from, LocalDate to) {
        return (Boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from workforce_plan
                                        where scenario_id = :id and (starts_on < :from or ends_on > :to))""", Boolean.class)
                .setParameter("id", scenarioId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("planning_scenario", "planning-scenarios", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPlanningScenario> bulk() {
        return BulkRecord.of("planning-scenarios", RecordPlanningScenario.class)
                .into(PlanningScenario.class)
                .check("""
                        select distinct s.row_number, 'horizonOn', '%s'
                          from staged s join public.workforce_plan p on p.scenario_id = s.id
                         where p.starts_on < s.starts_on or p.ends_on > s.horizon_on""".formatted(LINES_OUTSIDE));
    }
}
