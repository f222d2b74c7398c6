package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A possible successor in a critical role. */
@Entity
class SuccessionCandidate extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CriticalRole role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String readiness;
    LocalDate assessedOn;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordSuccessionCandidate details, CriticalRole role, Worker worker) {
        externalId = details.externalId();
        this.role = role;
        this.worker = worker;
        readiness = details.readiness();
        assessedOn = details.assessedOn();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
