package uk.police.wmp.recruitment.promotion.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Promotion processes to come, and those open now.
 *
 * @param asAt the day that it is of
 * @param items by the day on which they open
 */
public record PromotionCalendar(LocalDate asAt, List<Entry> items) {

    /**
     * One process.
     *
     * @param processId at {@code /v1/promotion-processes/{id}}
     * @param fromRank which an applicant holds on the day of applying
     * @param toRank a higher one
     * @param season the part of the year that it is named after
     * @param year that it is named after, with the season
     * @param opensOn the first day for applications
     * @param closesOn the last day for applications
     * @param outcomesOn when outcomes are told
     * @param developmentOpportunities what prepares for it: its own, and those towards its rank; none that is over
     */
    public record Entry(
            UUID processId,
            String externalId,
            String fromRank,
            String toRank,
            String season,
            int year,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate outcomesOn,
            List<Opportunity> developmentOpportunities) {}

    /**
     * Something that helps to prepare.
     *
     * @param kind how it helps, such as a workshop, mentoring or acting in the rank
     * @param name its title
     * @param startsOn the first day
     * @param endsOn the last day
     */
    public record Opportunity(String kind, String name, LocalDate startsOn, LocalDate endsOn) {}
}
