package uk.police.wmp.recruitment.pay.point;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** What a worker is paid an hour. */
@Entity
class PayPoint extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String grade;
    BigDecimal hourlyRateGbp;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordPayPoint details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        grade = details.grade();
        hourlyRateGbp = details.hourlyRateGbp();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
