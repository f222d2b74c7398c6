package uk.police.wmp.recruitment.planning.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class PlanningScenarioRepository implements PanacheRepositoryBase<PlanningScenario, UUID> {

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
}
