package uk.police.wmp.recruitment.performance.objective;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class PerformanceObjectiveRepository implements PanacheRepositoryBase<PerformanceObjective, UUID> {

    /** From the unit of the posting upwards, to the first department; without one, to the unit at the top. */
    private static final String DEPARTMENT = """
            with recursive upwards (id, parent_id, kind) as (
                select u.id, u.parent_id, u.kind
                  from posting p join organisation_unit u on u.id = p.unit_id
                 where p.worker_id = :worker and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                union
                select u.id, u.parent_id, u.kind
                  from upwards l join organisation_unit u on u.id = l.parent_id
                 where l.kind <> 'DEPARTMENT')
            select id from upwards where kind = 'DEPARTMENT' or parent_id is null""";

    /** How many of this level and unit a cycle has, but for one. */
    long others(UUID cycleId, String level, UUID unitId, UUID but) {
        return unitId == null
                ? count("cycle.id = ?1 and level = ?2 and id <> ?3", cycleId, level, but)
                : count("cycle.id = ?1 and level = ?2 and unit.id = ?3 and id <> ?4", cycleId, level, unitId, but);
    }

    /** The department that the worker is posted to on this day, or to a part of. */
    Optional<UUID> departmentOf(UUID workerId, LocalDate day) {
        Stream<?> departments = getEntityManager()
                .createNativeQuery(DEPARTMENT)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getResultStream();
        return departments.map(UUID.class::cast).findFirst();
    }
}
