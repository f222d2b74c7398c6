package uk.police.wmp.recruitment.performance.objective;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycle;
import uk.police.wmp.recruitment.worker.Worker;

/** What the force, a department or a member of the Force Executive wants of a year. */
@Entity
public class PerformanceObjective extends RecordedEntity {

    static final String EXECUTIVE = "EXECUTIVE";
    static final String FORCE = "FORCE";
    static final String DEPARTMENT = "DEPARTMENT";

    private static final List<String> FROM_THE_TOP = List.of(EXECUTIVE, FORCE, DEPARTMENT);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceCycle cycle;

    String level;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker owner;

    @ManyToOne(fetch = FetchType.LAZY)
    PerformanceObjective cascadesFrom;

    String objective;

    /** Whether one of this level and cycle may come of it. */
    boolean isAbove(String lower, PerformanceCycle sameCycle) {
        return cycle.id().equals(sameCycle.id()) && FROM_THE_TOP.indexOf(level) < FROM_THE_TOP.indexOf(lower);
    }

    /** Whether a worker's own objective of this cycle may come of it. */
    public boolean isOf(PerformanceCycle sameCycle) {
        return cycle.id().equals(sameCycle.id());
    }

    void amend(
            RecordPerformanceObjective details,
            PerformanceCycle cycle,
            OrganisationUnit unit,
            Worker owner,
            PerformanceObjective cascadesFrom) {
        externalId = details.externalId();
        this.cycle = cycle;
        level = details.level();
        this.unit = unit;
        this.owner = owner;
        this.cascadesFrom = cascadesFrom;
        objective = details.objective();
    }
}
