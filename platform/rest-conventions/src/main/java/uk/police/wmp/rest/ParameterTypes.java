package uk.police.wmp.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the value of a query parameter must look like. */
final class ParameterTypes {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private ParameterTypes() {}

    /** What is wrong with the value, or null. */
    static String fault(Class<?> type, String value) {
        if (value.indexOf('\0') >= 0) {
            return "holds a character that can't be stored";
        }
        if (type == LocalDate.class) {
            return dateFault(value);
        }
        if (type == Instant.class) {
            return parses(() -> Instant.parse(value)) ? null : "must be an instant such as 2022-03-31T09:00:00Z";
        }
        if (type == UUID.class) {
            return parses(() -> UUID.fromString(value)) ? null : "must be an id as the API gave it";
        }
        if (WHOLE.contains(type)) {
            return parses(() -> type == Integer.class || type == int.class
                            ? Integer.parseInt(value)
                            : Long.parseLong(value))
                    ? null
                    : "must be a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return value.equals("true") || value.equals("false") ? null : "must be true or false";
        }
        if (type.isEnum()) {
            return enumFault(type, value);
        }
        return null;
    }

    private static String dateFault(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR
                    ? null
                    : "must be a date between " + FIRST_YEAR + " and " + LAST_YEAR;
        } catch (DateTimeException notADate) {
            return "must be a date such as 2022-03-31";
        }
    }

    private static String enumFault(Class<?> type, String value) {
        Set<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
        return names.contains(value)
                ? null
                : "must be one of " + String.join(", ", names.stream().sorted().toList());
    }

    private static boolean parses(Supplier<?> parse) {
        try {
            parse.get();
            return true;
        } catch (DateTimeException | IllegalArgumentException no) {
            return false;
        }
    }
}
