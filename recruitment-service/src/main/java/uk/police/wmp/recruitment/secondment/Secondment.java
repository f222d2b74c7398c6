package uk.police.wmp.recruitment.secondment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A worker seconded elsewhere, or away from the force, for a time. */
@Entity
class Secondment extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String kind;
    String host;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordSecondment details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        kind = details.kind();
        host = details.host();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
