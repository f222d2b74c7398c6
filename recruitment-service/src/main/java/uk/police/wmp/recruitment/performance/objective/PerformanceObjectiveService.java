package uk.police.wmp.recruitment.performance.objective;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycle;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycleService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;

/** Objectives above the individual. Other features find one here. */
@Singleton
public class PerformanceObjectiveService
        extends Records<PerformanceObjective, RecordPerformanceObjective, PerformanceObjectiveView> {

    private static final String TOO_MANY = """
            select s.row_number, 'level', 'would have more than %1$d objectives of the cycle'
              from staged s
              join (select t.cycle_id, t.level, t.unit_id
                      from (select cycle_id, level, unit_id from staged
                            union all
                            select o.cycle_id, o.level, o.unit_id from performance_objective o
                             where not exists (select from staged s where s.id = o.id)) t
                     group by t.cycle_id, t.level, t.unit_id
                    having count(*) > %1$d) crowded
                on crowded.cycle_id = s.cycle_id and crowded.level = s.level
               and crowded.unit_id is not distinct from s.unit_id
             where s.level <> 'EXECUTIVE' and s.action <> 'SAME'""";

    private static final String NOT_FROM_ABOVE = """
            select s.row_number, 'cascadesFromExternalId', 'must be an objective of the same cycle and of a level above'
              from staged s
              left join staged f on f.id = s.cascades_from_id
              left join performance_objective o on o.id = s.cascades_from_id
             where s.cascades_from_id is not null
               and (coalesce(f.cycle_id, o.cycle_id) is distinct from s.cycle_id
                    or array_position(array['EXECUTIVE', 'FORCE', 'DEPARTMENT'], coalesce(f.level, o.level))
                       >= array_position(array['EXECUTIVE', 'FORCE', 'DEPARTMENT'], s.level))""";

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

    /** An id that no objective has. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final PerformanceCycleService cycles;
    private final OrganisationUnitService units;
    private final WorkerService workers;
    private final int each;

    PerformanceObjectiveService(
            PerformanceCycleService cycles,
            OrganisationUnitService units,
            WorkerService workers,
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        super("performance-objectives", PerformanceObjective::new, "externalId");
        this.cycles = cycles;
        this.units = units;
        this.workers = workers;
        this.each = each;
    }

    /** The one with this external id, which a request named in this field. */
    public PerformanceObjective named(String externalId, String field) {
        return find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no objective has this external id"));
    }

    @Override
    protected void amend(PerformanceObjective objective, RecordPerformanceObjective details) {
        PerformanceCycle cycle = cycles.named(details.cycleExternalId(), "/cycleExternalId");
        OrganisationUnit unit = units.named(details.unitExternalId(), "/unitExternalId");
        Worker owner = workers.named(details.ownerExternalId(), "/ownerExternalId");
        requireRoom(objective, details, cycle, unit);
        objective.amend(details, cycle, unit, owner, above(details, cycle));
    }

    /** What an objective comes from is of the same cycle and of a level above. */
    private PerformanceObjective above(RecordPerformanceObjective details, PerformanceCycle cycle) {
        if (details.cascadesFromExternalId() == null) {
            return null;
        }
        PerformanceObjective above = named(details.cascadesFromExternalId(), "/cascadesFromExternalId");
        if (!above.isAbove(details.level(), cycle)) {
            throw new InvalidRequest(
                    "/cascadesFromExternalId", "must be an objective of the same cycle and of a level above");
        }
        return above;
    }

    private void requireRoom(
            PerformanceObjective objective,
            RecordPerformanceObjective details,
            PerformanceCycle cycle,
            OrganisationUnit unit) {
        String level = details.level();
        if (level.equals(PerformanceObjective.EXECUTIVE)) {
            return;
        }
        UUID self = Objects.requireNonNullElse(objective.id(), NOBODY);
        UUID department = unit == null ? null : unit.id();
        if (others(cycle.id(), level, department, self) >= each) {
            throw new Conflict(
                    "rule-broken",
                    "There are " + each + " objectives of this level already, as many as the framework has.",
                    "/level",
                    "has its " + each + " objectives of the cycle already");
        }
    }

    /** What is missing before anybody of the worker's department can agree on objectives; empty when nothing is. */
    public List<String> faults(PerformanceCycle cycle, UUID workerId, LocalDate day) {
        List<String> faults = new ArrayList<>();
        long ofForce = others(cycle.id(), PerformanceObjective.FORCE, null, NOBODY);
        if (ofForce != each) {
            faults.add("The force has " + ofForce + " objectives of the cycle, not " + each + ".");
        }
        departmentOf(workerId, day).ifPresent(department -> {
            long ofDepartment = others(cycle.id(), PerformanceObjective.DEPARTMENT, department, NOBODY);
            if (ofDepartment != each) {
                faults.add(
                        "The worker's department has " + ofDepartment + " objectives of the cycle, not " + each + ".");
            }
        });
        return faults;
    }

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

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("performance_objective", "performance-objectives", "performance:read")
                .about("owner_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPerformanceObjective> bulk(
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        return BulkRecord.of("performance-objectives", RecordPerformanceObjective.class)
                .into(PerformanceObjective.class)
                .permission("performance:write")
                .check(TOO_MANY.formatted(each))
                .check(NOT_FROM_ABOVE);
    }
}
