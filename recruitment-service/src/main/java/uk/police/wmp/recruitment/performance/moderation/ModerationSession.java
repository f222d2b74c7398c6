package uk.police.wmp.recruitment.performance.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.performance.cycle.PerformanceCycle;
import uk.police.wmp.recruitment.worker.Worker;

/** A session that moderates ratings. */
@Entity
public class ModerationSession extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceCycle cycle;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker chair;

    LocalDate heldOn;
    String notes;

    public boolean isOf(PerformanceCycle conversationsCycle) {
        return cycle.id().equals(conversationsCycle.id());
    }

    public boolean isLedBy(Worker worker) {
        return chair.id().equals(worker.id());
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    void amend(RecordModerationSession details, PerformanceCycle cycle, OrganisationUnit unit, Worker chair) {
        externalId = details.externalId();
        this.cycle = cycle;
        this.unit = unit;
        this.chair = chair;
        heldOn = details.heldOn();
        notes = details.notes();
    }
}
