package uk.police.wmp.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.police.wmp.rest.Violation;

/** Months, quarters and years: where they begin, and how a reader writes them. */
final class Periods {

    private static final int APRIL = 4;

    private Periods() {}

    /** The first days of the whole or part periods between two inclusive days. */
    static List<LocalDate> firstDays(Grain grain, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first(grain, from); !day.isAfter(to); day = day.plusMonths(grain.months)) {
            days.add(day);
        }
        return days;
    }

    static LocalDate first(Grain grain, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        int into = switch (grain) {
            case MONTH -> 0;
            case QUARTER -> (day.getMonthValue() - 1) % 3;
            case YEAR -> day.getMonthValue() - 1;
            case FINANCIAL_YEAR -> (day.getMonthValue() - APRIL + 12) % 12;
        };
        return month.minusMonths(into);
    }

    static LocalDate last(Grain grain, LocalDate day) {
        return first(grain, day).plusMonths(grain.months).minusDays(1);
    }

    static boolean isWhole(Grain grain, LocalDate from, LocalDate to) {
        return from.equals(first(grain, from)) && to.equals(last(grain, to));
    }

    static Grain grain(Kind time) {
        return switch (time) {
            case QUARTER -> Grain.QUARTER;
            case YEAR -> Grain.YEAR;
            case FINANCIAL_YEAR -> Grain.FINANCIAL_YEAR;
            default -> Grain.MONTH;
        };
    }

    /** {@code 2022-03}, {@code 2021-Q2}, {@code 2022}, {@code 2022/23}, {@code 2022-03-31}. */
    static String write(Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
            case YEAR -> Integer.toString(day.getYear());
            case FINANCIAL_YEAR -> "%d/%02d".formatted(day.getYear(), (day.getYear() + 1) % 100);
            default -> day.toString();
        };
    }

    /** What {@link #write} wrote; an {@link IllegalArgumentException} or {@link java.time.DateTimeException} for anything else. */
    static LocalDate read(Kind kind, String text) {
        return switch (kind) {
            case MONTH -> YearMonth.parse(text).atDay(1);
            case QUARTER ->
                LocalDate.of(
                        Integer.parseInt(text.substring(0, text.indexOf("-Q"))),
                        Integer.parseInt(text.substring(text.indexOf("-Q") + 2)) * 3 - 2,
                        1);
            case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case FINANCIAL_YEAR -> LocalDate.of(Integer.parseInt(text.substring(0, text.indexOf('/'))), APRIL, 1);
            default -> LocalDate.parse(text);
        };
    }

    static String name(Grain grain) {
        return grain.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A row for October that holds half of October would be compared with whole months. */
    static List<Violation> faultsOfParts(Grain grain, LocalDate from, LocalDate to) {
        List<Violation> faults = new ArrayList<>();
        if (from == null || to == null || from.isAfter(to)) {
            return faults;
        }
        LocalDate first = first(grain, from);
        LocalDate last = last(grain, to);
        String whole = ": this figure counts by whole " + name(grain) + "s, such as from " + first + " to " + last;
        if (!from.equals(first)) {
            faults.add(new Violation("from", "must be the first day of a " + name(grain) + whole));
        }
        if (!to.equals(last)) {
            faults.add(new Violation("to", "must be the last day of a " + name(grain) + whole));
        }
        return faults;
    }
}
