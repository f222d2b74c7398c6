package uk.police.wmp.recruitment.rank;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A rank that a worker holds from a day to a day. */
@Entity
class Rank extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    String rank;
    LocalDate validFrom;
    LocalDate validTo;
    boolean temporary;

    void amend(RecordRank details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        rank = details.rank();
        validFrom = details.validFrom();
        validTo = details.validTo();
        temporary = Boolean.TRUE.equals(details.temporary());
    }

    static Rank promotion(Worker worker, String rank, LocalDate from, String externalId) {
        Rank promotion = new Rank();
        promotion.externalId = externalId;
        promotion.worker = worker;
        promotion.rank = rank;
        promotion.validFrom = from;
        return promotion;
    }
}
