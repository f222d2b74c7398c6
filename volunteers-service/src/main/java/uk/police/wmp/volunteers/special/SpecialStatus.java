package uk.police.wmp.volunteers.special;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.volunteers.worker.Worker;

/** What a special constable is free to do, from a day to a day. */
@Entity
class SpecialStatus extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String status;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordSpecialStatus details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        status = details.status();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
