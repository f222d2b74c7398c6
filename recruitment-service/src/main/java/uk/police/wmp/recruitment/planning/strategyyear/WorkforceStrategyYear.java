package uk.police.wmp.recruitment.planning.strategyyear;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategy;

/** A year of the financial plan, as far as it pays for a strategy. */
@Entity
class WorkforceStrategyYear extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    WorkforceStrategy strategy;

    LocalDate startsOn;
    BigDecimal amountGbp;
    BigDecimal posts;

    void amend(RecordWorkforceStrategyYear details, WorkforceStrategy strategy) {
        externalId = details.externalId();
        this.strategy = strategy;
        startsOn = details.startsOn();
        amountGbp = details.amountGbp();
        posts = details.posts();
    }
}
