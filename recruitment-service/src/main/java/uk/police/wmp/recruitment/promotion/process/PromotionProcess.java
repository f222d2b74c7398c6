package uk.police.wmp.recruitment.promotion.process;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A promotion process: who holds the one rank may apply for the other. */
@Entity
public class PromotionProcess extends RecordedEntity {

    String fromRank;
    String toRank;
    String season;
    Integer year;
    LocalDate opensOn;
    LocalDate closesOn;
    LocalDate outcomesOn;
    LocalDate publishedOn;

    void amend(RecordPromotionProcess details) {
        externalId = details.externalId();
        fromRank = details.fromRank();
        toRank = details.toRank();
        season = details.season();
        year = details.year();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
        outcomesOn = details.outcomesOn();
        publishedOn = details.publishedOn();
    }

    /** Of a process that is yet to be recorded, never. */
    boolean isForOtherRanksThan(RecordPromotionProcess details) {
        return fromRank != null && !(fromRank.equals(details.fromRank()) && toRank.equals(details.toRank()));
    }

    public String fromRank() {
        return fromRank;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
