package uk.police.wmp.gateway.papers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that follows from the paper's as-at day, so that asking for another day moves every period of the paper with it:
 * of 2022-03-31, {@code year-start - P1Y} is 2021-01-01 and {@code month-end} is 2022-03-31. A day may also stand for itself.
 */
final class Moment {

    private static final Pattern FORM = Pattern.compile("([a-z-]+?)(?: ([+-]) (P[0-9YMD]+))?(?: ([+-]) (P[0-9YMD]+))?");

    private static final Map<String, UnaryOperator<LocalDate>> ANCHORS = Map.of(
            "as-at", day -> day,
            "month-start", day -> day.withDayOfMonth(1),
            "month-end", day -> day.withDayOfMonth(day.lengthOfMonth()),
            "year-start", day -> day.withDayOfYear(1),
            "half-year-start", day -> startOfFinancialPart(day, 6),
            "financial-year-start", day -> startOfFinancialPart(day, 12));

    private final String text;
    private final UnaryOperator<LocalDate> rule;

    private Moment(String text, UnaryOperator<LocalDate> rule) {
        this.text = text;
        this.rule = rule;
    }

    /** @throws IllegalArgumentException if it is neither a day nor an anchor with at most two periods */
    static Moment of(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches() && ANCHORS.containsKey(form.group(1))) {
            UnaryOperator<LocalDate> anchor = ANCHORS.get(form.group(1));
            Period first = period(form.group(2), form.group(3));
            Period second = period(form.group(4), form.group(5));
            return new Moment(text, day -> anchor.apply(day).plus(first).plus(second));
        }
        try {
            LocalDate fixed = LocalDate.parse(text);
            return new Moment(text, day -> fixed);
        } catch (DateTimeException neither) {
            throw new IllegalArgumentException(
                    "Not a moment: '" + text + "'. Anchors are " + ANCHORS.keySet(), neither);
        }
    }

    private static Period period(String sign, String period) {
        if (period == null) {
            return Period.ZERO;
        }
        Period parsed = Period.parse(period);
        return "-".equals(sign) ? parsed.negated() : parsed;
    }

    /** Parts of the financial year, which begins on 1 April: with 6 months, 1 April or 1 October. */
    private static LocalDate startOfFinancialPart(LocalDate day, int months) {
        int sinceApril = Math.floorMod(day.getMonthValue() - 4, 12);
        return day.withDayOfMonth(1).minusMonths(sinceApril % months);
    }

    LocalDate seenFrom(LocalDate asAt) {
        return rule.apply(asAt);
    }

    @Override
    public String toString() {
        return text;
    }
}
