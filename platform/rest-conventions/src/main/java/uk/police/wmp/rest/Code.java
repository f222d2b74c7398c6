package uk.police.wmp.rest;

import java.time.LocalDate;
import java.util.List;

/**
 * One code of a list.
 *
 * @param code what is recorded: permanent
 * @param label what people read
 * @param validFrom the first day on which it may be recorded
 * @param validTo the last such day, absent while there is none
 * @param groups what it counts under, such as {@code ETHNIC_MINORITY}
 */
public record Code(String code, String label, LocalDate validFrom, LocalDate validTo, List<String> groups) {

    /** Whether it may be recorded of that day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
