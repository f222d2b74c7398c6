package uk.police.wmp.recruitment.promotion.process;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
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
    BigDecimal passMark;
    Integer poolMonths;
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
        passMark = details.passMark();
        poolMonths = details.poolMonths();
        publishedOn = details.publishedOn();
    }

    /** Of a process that is yet to be recorded, never. */
    boolean isForOtherRanksThan(RecordPromotionProcess details) {
        return fromRank != null && !(fromRank.equals(details.fromRank()) && toRank.equals(details.toRank()));
    }

    boolean hasOtherPassMarkThan(RecordPromotionProcess details) {
        return fromRank != null
                && (passMark == null
                        ? details.passMark() != null
                        : details.passMark() == null || passMark.compareTo(details.passMark()) != 0);
    }

    public String fromRank() {
        return fromRank;
    }

    public String toRank() {
        return toRank;
    }

    /** The first day on which who has had the outcome since a day is in its pool no longer; null for a pool without an end. */
    public LocalDate endOfPool(LocalDate outcomeOn) {
        return poolMonths == null ? null : outcomeOn.plusMonths(poolMonths);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
