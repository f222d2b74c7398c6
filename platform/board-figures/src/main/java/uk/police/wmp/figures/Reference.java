package uk.police.wmp.figures;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days on which a disclosive figure is published: the ends of months, with 1 January in place of 31 December as the board's
 * papers have it. No two of them are so close that the difference between them is one person's joining or leaving.
 */
final class Reference {

    private static final String RULE =
            "the last day of a month, or 1 January in place of 31 December (such as 2022-03-31 or 2022-01-01)";

    private Reference() {}

    static boolean isReferenceDay(LocalDate day) {
        return day.equals(latest(day));
    }

    /** The last one that isn't after the day. */
    static LocalDate latest(LocalDate day) {
        if (day.getMonthValue() == 1 && day.getDayOfMonth() < 31) {
            return day.withDayOfMonth(1);
        }
        LocalDate end = YearMonth.from(day).atEndOfMonth();
        if (day.equals(end) && day.getMonthValue() != 12) {
            return end;
        }
        return day.withDayOfMonth(1).minusDays(1);
    }

    static String rule() {
        return RULE;
    }
}
