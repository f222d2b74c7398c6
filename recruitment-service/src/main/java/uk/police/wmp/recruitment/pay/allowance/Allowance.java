package uk.police.wmp.recruitment.pay.allowance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** What is paid beside the hourly rate, to a worker or to everybody of a grade. */
@Entity
class Allowance extends RecordedEntity {

    String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker worker;

    String grade;
    BigDecimal annualRateGbp;
    String review;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordAllowance details, Worker worker) {
        externalId = details.externalId();
        kind = details.kind();
        this.worker = worker;
        grade = details.grade();
        annualRateGbp = details.annualRateGbp();
        review = details.review();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
