package uk.police.wmp.recruitment.employment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A worker of one type, from joining to leaving. */
@Entity
class Employment extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String workerType;
    LocalDate joinedOn;
    String joinerType;
    LocalDate leftOn;
    String leaverType;
    String leavingReason;

    void amend(RecordEmployment details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        workerType = details.workerType();
        joinedOn = details.joinedOn();
        joinerType = details.joinerType();
        leftOn = details.leftOn();
        leaverType = details.leaverType();
        leavingReason = details.leavingReason();
    }
}
