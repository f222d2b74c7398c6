package uk.police.wmp.recruitment.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** Who a worker reports to. */
@Entity
class Supervision extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker supervisor;

    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordSupervision details, Worker worker, Worker supervisor) {
        externalId = details.externalId();
        this.worker = worker;
        this.supervisor = supervisor;
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
