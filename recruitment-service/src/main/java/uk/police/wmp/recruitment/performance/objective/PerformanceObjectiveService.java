package uk.police.wmp.recruitment.performance.objective;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycle;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycleService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** Objectives above the individual. Other features find one here. */
@Singleton
public class PerformanceObjectiveService
        extends RecordService<PerformanceObjective, SetPerformanceObjective, PerformanceObjectiveView> {

    /** An id that no objective has. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final PerformanceObjectiveRepository objectives;
    private final PerformanceCycleService cycles;
    private final OrganisationUnitService units;
    private final WorkerService workers;
    private final int each;

    PerformanceObjectiveService(
            PerformanceObjectiveRepository objectives,
            PerformanceCycleService cycles,
            OrganisationUnitService units,
            WorkerService workers,
            @ConfigProperty(name = "recruitment.performance.objectives", defaultValue = "2") int each) {
        super("performance-objectives", objectives, PerformanceObjectiveView.class);
        this.objectives = objectives;
        this.cycles = cycles;
        this.units = units;
        this.workers = workers;
        this.each = each;
    }

    /** The one with this external id, which a request named in this field. */
    public PerformanceObjective named(String externalId, String field) {
        return objectives
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no objective has this external id"));
    }

    ListQuery<PerformanceObjectiveView> list(PerformanceObjectiveFilter filter) {
        return ListQuery.of(objectives, PerformanceObjectiveView.class)
                .where("cycle.externalId = :cycleExternalId", "cycleExternalId", filter.cycleExternalId())
                .where("level = :level", "level", filter.level())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .sortable("externalId")
                .csv(SetPerformanceObjective.class);
    }

    @Override
    protected PerformanceObjective blank() {
        return new PerformanceObjective();
    }

    @Override
    protected void amend(PerformanceObjective objective, SetPerformanceObjective details) {
        PerformanceCycle cycle = cycles.named(details.cycleExternalId(), "/cycleExternalId");
        OrganisationUnit unit =
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId");
        Worker owner =
                details.ownerExternalId() == null ? null : workers.named(details.ownerExternalId(), "/ownerExternalId");
        requireRoom(objective, details, cycle, unit);
        objective.amend(details, cycle, unit, owner, above(details, cycle));
    }

    /** What an objective comes from is of the same cycle and of a level above. */
    private PerformanceObjective above(SetPerformanceObjective details, PerformanceCycle cycle) {
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
            SetPerformanceObjective details,
            PerformanceCycle cycle,
            OrganisationUnit unit) {
        String level = details.level();
        if (level.equals(PerformanceObjective.EXECUTIVE)) {
            return;
        }
        UUID self = Objects.requireNonNullElse(objective.id(), NOBODY);
        UUID department = unit == null ? null : unit.id();
        if (objectives.others(cycle.id(), level, department, self) >= each) {
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
        long ofForce = objectives.others(cycle.id(), PerformanceObjective.FORCE, null, NOBODY);
        if (ofForce != each) {
            faults.add("The force has " + ofForce + " objectives of the cycle, not " + each + ".");
        }
        objectives.departmentOf(workerId, day).ifPresent(department -> {
            long ofDepartment = objectives.others(cycle.id(), PerformanceObjective.DEPARTMENT, department, NOBODY);
            if (ofDepartment != each) {
                faults.add(
                        "The worker's department has " + ofDepartment + " objectives of the cycle, not " + each + ".");
            }
        });
        return faults;
    }

    @Override
    protected SetPerformanceObjective details(PerformanceObjective objective) {
        return objective.details();
    }

    @Override
    protected PerformanceObjectiveView view(PerformanceObjective objective) {
        return PerformanceObjectiveView.of(objective);
    }
}
