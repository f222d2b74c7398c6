package uk.police.wmp.recruitment.performance.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
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

    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

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

    void amend(HoldModerationSession details, PerformanceCycle cycle, OrganisationUnit unit, Worker chair) {
        externalId = details.externalId();
        this.cycle = cycle;
        this.unit = unit;
        this.chair = chair;
        heldOn = details.heldOn();
        notes = details.notes();
    }

    HoldModerationSession details() {
        return new HoldModerationSession(
                externalId,
                cycle.externalId(),
                unit == null ? null : unit.externalId(),
                chair.externalId(),
                heldOn,
                notes);
    }
}
