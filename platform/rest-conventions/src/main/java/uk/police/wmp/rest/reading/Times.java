package uk.police.wmp.rest.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import uk.police.wmp.rest.reading.Scalar.Fault;

/** Dates, months and instants as ISO 8601 writes them, in years that a police force has records of or plans for. */
final class Times {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Fault NOT_A_DATE = new Fault("must be a date such as 2022-03-31");
    private static final Fault NOT_A_MONTH = new Fault("must be a month such as 2022-03");
    private static final Fault NOT_AN_INSTANT = new Fault("must be an instant such as 2022-03-31T09:00:00Z");
    private static final Fault OUT_OF_RANGE = new Fault("must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);

    private Times() {}

    // by hand: a DateTimeFormatter takes a microsecond, which an import of 200,000 rows pays a million times
    static Object date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return NOT_A_DATE;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
            return NOT_A_DATE;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return OUT_OF_RANGE;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? NOT_A_DATE : LocalDate.of(year, month, day);
    }

    static Object yearMonth(String text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            return NOT_A_MONTH;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        if (year < 0 || month < 1 || month > 12) {
            return NOT_A_MONTH;
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? OUT_OF_RANGE : YearMonth.of(year, month);
    }

    static Object instant(String text) {
        Instant instant;
        int year;
        try {
            instant = Instant.parse(text);
            year = instant.atOffset(ZoneOffset.UTC).getYear();
        } catch (DateTimeParseException notOne) {
            return NOT_AN_INSTANT;
        } catch (DateTimeException beyondTheCalendar) {
            return OUT_OF_RANGE;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return OUT_OF_RANGE;
        }
        // finer than the database keeps: it would come back changed
        return instant.getNano() % 1_000 == 0 ? instant : new Fault("must be no finer than a microsecond");
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
