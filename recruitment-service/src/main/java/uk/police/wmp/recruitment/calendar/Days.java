package uk.police.wmp.recruitment.calendar;

import java.sql.Date;
import java.time.LocalDate;

/** Days as a query gives them. */
public final class Days {

    private Days() {}

    /** @param value of a column of dates, as either type that Hibernate makes of it; null stays null */
    public static LocalDate of(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
