package uk.police.wmp.recruitment.talent.development;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A development need of a worker. */
@Entity
class DevelopmentNeed extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String need;
    String plannedAction;
    LocalDate identifiedOn;
    LocalDate dueOn;
    LocalDate metOn;

    void amend(RecordDevelopmentNeed details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        need = details.need();
        plannedAction = details.plannedAction();
        identifiedOn = details.identifiedOn();
        dueOn = details.dueOn();
        metOn = details.metOn();
    }
}
