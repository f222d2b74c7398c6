package uk.police.wmp.recruitment.performance.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** Whom a cycle is for, from a day. */
@Entity
class RolloutPhase extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceCycle cycle;

    String name;
    String workerType;
    String rank;
    String role;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    boolean named;
    LocalDate startsOn;
    LocalDate plannedOn;
    String accelerationReason;

    void amend(RecordRolloutPhase details, PerformanceCycle cycle, OrganisationUnit unit) {
        externalId = details.externalId();
        this.cycle = cycle;
        name = details.name();
        workerType = details.workerType();
        rank = details.rank();
        role = details.role();
        this.unit = unit;
        named = details.isByName();
        startsOn = details.startsOn();
        plannedOn = details.plannedOn();
        accelerationReason = details.accelerationReason();
    }
}
