package uk.police.wmp.recruitment.talent.pool;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A worker's place on the talent map. */
@Entity
class TalentPoolEntry extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String pool;
    String aspiration;
    String readiness;
    String potential;
    LocalDate assessedOn;
    String notes;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordTalentPoolEntry details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        pool = details.pool();
        aspiration = details.aspiration();
        readiness = details.readiness();
        potential = details.potential();
        assessedOn = details.assessedOn();
        notes = details.notes();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
