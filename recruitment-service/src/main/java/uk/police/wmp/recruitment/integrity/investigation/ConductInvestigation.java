package uk.police.wmp.recruitment.integrity.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** An investigation into a worker's conduct, from the allegation to the end of the proceedings. */
@Entity
class ConductInvestigation extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String gravity;
    LocalDate openedOn;
    LocalDate endedOn;

    void amend(RecordConductInvestigation details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        gravity = details.gravity();
        openedOn = details.openedOn();
        endedOn = details.endedOn();
    }
}
