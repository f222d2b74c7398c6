package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.police.wmp.history.KnownAt;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;
import uk.police.wmp.rest.reading.TextForm;

/** Reads a question to a figure from a query string, and tells every fault in it at once. */
final class ParameterReader {

    private static final int MOST_DAYS = 12;
    private static final int LONGEST_TEXT = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final FigureDefinition definition;
    private final Map<String, List<String>> given;
    private final Clock clock;
    private final List<Violation> faults = new ArrayList<>();

    private ParameterReader(FigureDefinition definition, Map<String, List<String>> given, Clock clock) {
        this.definition = definition;
        this.given = given;
        this.clock = clock;
    }

    /** @param also names that the operation itself takes beside the figure's */
    static FigureRequest read(
            FigureDefinition definition, Map<String, List<String>> given, Clock clock, Set<String> also) {
        return new ParameterReader(definition, given, clock).read(also);
    }

    private FigureRequest read(Set<String> also) {
        refuseUnknown(also);
        LocalDate today = LocalDate.now(clock);
        TimeShape time = definition.time();
        List<LocalDate> days = switch (time) {
            case AS_AT, FROM_AS_AT, AS_AT_DAYS -> asAt(today);
            case PERIOD, NONE -> List.of();
        };
        LocalDate from = null;
        LocalDate to = null;
        if (time == TimeShape.PERIOD) {
            to = date("to", lastWhole(today));
            from = date("from", defaultFrom(to == null ? lastWhole(today) : to));
            checkPeriod(from, to, "to");
            checkWhole(from, to);
        } else if (time == TimeShape.FROM_AS_AT) {
            from = date("from", null);
            if (from == null && !given.containsKey("from")) {
                faults.add(new Violation("from", "is needed: the first day that counts, such as 2018-04-01"));
            }
            checkPeriod(from, days.isEmpty() ? null : days.getFirst(), "asAt");
        }
        Map<String, Object> filters = new TreeMap<>();
        Map<String, String> selection = new TreeMap<>();
        definition.filters().forEach(filter -> readFilter(filter, filters, selection));
        KnownAt knownAt = knownAt();
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new FigureRequest(days, from, to, filters, selection, knownAt, new LinkedHashMap<>(given));
    }

    private void refuseUnknown(Set<String> also) {
        Set<String> known = new TreeSet<>(also);
        known.add("asKnownAt");
        switch (definition.time()) {
            case AS_AT, AS_AT_DAYS -> known.add("asAt");
            case PERIOD -> known.addAll(List.of("from", "to"));
            case FROM_AS_AT -> known.addAll(List.of("from", "asAt"));
            case NONE -> {
                // no time to ask for
            }
        }
        definition.filters().forEach(filter -> known.add(filter.name()));
        given.forEach((name, values) -> {
            if (!known.contains(name)) {
                faults.add(
                        new Violation(name, "is not a parameter of this figure; it takes " + String.join(", ", known)));
            }
        });
    }

    private List<LocalDate> asAt(LocalDate today) {
        List<String> values = given.getOrDefault("asAt", List.of());
        if (values.isEmpty()) {
            return List.of(definition.isDisclosive() ? Reference.latest(today) : today);
        }
        boolean several = definition.time() == TimeShape.AS_AT_DAYS;
        if (values.size() > (several ? MOST_DAYS : 1)) {
            faults.add(
                    new Violation("asAt", several ? "is given more than " + MOST_DAYS + " times" : "is given twice"));
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        for (String value : values) {
            LocalDate day = parsed("asAt", value);
            if (day != null) {
                days.add(day);
            }
        }
        if (new HashSet<>(days).size() < days.size()) {
            faults.add(new Violation("asAt", "has the same day twice"));
        }
        return days;
    }

    /** The last day of the last period that is over. */
    private LocalDate lastWhole(LocalDate today) {
        return Periods.first(grain(), today.plusDays(1)).minusDays(1);
    }

    /** Twelve months that end with this day, and what their first and last periods lack to be whole; one period where only one is answered. */
    private LocalDate defaultFrom(LocalDate to) {
        boolean oneAtATime =
                definition.isDisclosive() && definition.timeDimension().isEmpty();
        return Periods.first(grain(), oneAtATime ? to : to.withDayOfMonth(1).minusMonths(11));
    }

    private Grain grain() {
        return definition
                .timeDimension()
                .map(column -> Periods.grain(column.kind()))
                .orElse(definition.isDisclosive() ? definition.grain() : Grain.MONTH);
    }

    private void checkPeriod(LocalDate from, LocalDate to, String end) {
        if (from == null || to == null) {
            return;
        }
        if (from.isAfter(to)) {
            faults.add(new Violation("from", "is after " + end));
        } else if (to.isAfter(from.plus(definition.longest()))) {
            faults.add(new Violation(
                    end,
                    "makes too long a period: this figure answers at most "
                            + years(definition.longest().toTotalMonths())));
        }
    }

    private void checkWhole(LocalDate from, LocalDate to) {
        if (definition.timeDimension().isPresent() && !definition.countsParts()) {
            faults.addAll(Periods.faultsOfParts(grain(), from, to));
        }
    }

    private static String years(long months) {
        return months % 12 == 0 ? months / 12 + " years" : months + " months";
    }

    private LocalDate date(String name, LocalDate otherwise) {
        String value = single(name);
        return value == null ? otherwise : parsed(name, value);
    }

    private String single(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            faults.add(new Violation(name, "is given twice"));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private LocalDate parsed(String name, String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException notADate) {
            // said below, as for a date out of range
        }
        faults.add(new Violation(name, "must be a date between 1900 and 2199 such as 2022-03-31"));
        return null;
    }

    private void readFilter(Filter filter, Map<String, Object> filters, Map<String, String> selection) {
        String value = single(filter.name());
        String chosen = value == null ? filter.otherwise() : value;
        if (chosen == null) {
            return;
        }
        if (!filter.values().isEmpty()) {
            if (filter.values().contains(chosen)) {
                filters.put(filter.name(), chosen);
                selection.put(filter.name(), chosen);
            } else {
                faults.add(new Violation(filter.name(), "must be one of " + String.join(", ", filter.values())));
            }
            return;
        }
        switch (filter.type()) {
            case TEXT -> readText(filter, chosen, filters);
            case DATE -> {
                LocalDate day = parsed(filter.name(), chosen);
                if (day != null) {
                    filters.put(filter.name(), day);
                }
            }
            case INTEGER, NUMBER -> readNumber(filter, chosen, filters);
        }
    }

    private void readText(Filter filter, String chosen, Map<String, Object> filters) {
        if (chosen.isBlank() || chosen.length() > LONGEST_TEXT || chosen.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Violation(filter.name(), "must be 1 to " + LONGEST_TEXT + " characters"));
        } else {
            filters.put(filter.name(), TextForm.inOneForm(chosen));
        }
    }

    private void readNumber(Filter filter, String chosen, Map<String, Object> filters) {
        boolean whole = filter.type() == Filter.Type.INTEGER;
        if (chosen.matches(whole ? "-?\\d{1,9}" : "-?\\d{1,12}(\\.\\d{1,6})?")) {
            filters.put(filter.name(), whole ? (Object) Integer.valueOf(chosen) : new BigDecimal(chosen));
        } else {
            faults.add(
                    new Violation(filter.name(), whole ? "must be a whole number" : "must be a number such as 9.00"));
        }
    }

    private KnownAt knownAt() {
        String value = single("asKnownAt");
        if (value == null) {
            return null;
        }
        try {
            return KnownAt.parse(value, clock.instant());
        } catch (InvalidRequest refused) {
            faults.addAll(refused.violations());
            return null;
        }
    }
}
