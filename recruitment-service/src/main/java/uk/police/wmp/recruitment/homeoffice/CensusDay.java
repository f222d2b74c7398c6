package uk.police.wmp.recruitment.homeoffice;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import uk.police.wmp.rest.InvalidRequest;

/** A day that the Home Office counts the workforce on. */
final class CensusDay {

    private static final Set<MonthDay> DAYS = Set.of(MonthDay.of(Month.MARCH, 31), MonthDay.of(Month.SEPTEMBER, 30));

    private CensusDay() {}

    /** Refuses any other day, and one that hasn't come. */
    static void require(LocalDate day, LocalDate today) {
        if (!DAYS.contains(MonthDay.from(day))) {
            throw new InvalidRequest("censusOn", "must be a 31 March or a 30 September");
        }
        if (day.isAfter(today)) {
            throw new InvalidRequest("censusOn", "must not be in the future");
        }
    }
}
