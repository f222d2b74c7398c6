package uk.police.wmp.recruitment.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** The hours that a worker is contracted for. */
@Entity
class Contract extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    BigDecimal hoursPerWeek;
    BigDecimal fullTimeEquivalent;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordContract details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        hoursPerWeek = details.hoursPerWeek();
        fullTimeEquivalent = details.fullTimeEquivalent();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
