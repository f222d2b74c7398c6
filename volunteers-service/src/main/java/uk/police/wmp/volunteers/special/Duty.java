package uk.police.wmp.volunteers.special;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.volunteers.worker.Worker;

/** A duty of a special constable. */
@Entity
class Duty extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String kind;
    String unit;
    Instant startedAt;
    Instant endedAt;
    LocalDate signedOffOn;
    LocalDate disputedOn;

    void amend(RecordDuty details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        kind = details.kind();
        unit = details.unit();
        startedAt = details.startedAt();
        endedAt = details.endedAt();
        signedOffOn = details.signedOffOn();
        disputedOn = details.disputedOn();
    }
}
