package uk.police.wmp.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.history.KnownAt;

/**
 * A question to a figure, its defaults filled in.
 *
 * @param asAt the days, in the order asked; empty for a period
 * @param from null when there is no period
 * @param to null when there is no period, or it ends with the as-at day
 * @param filters what was chosen, by name: values of SQL types
 * @param selection the declared values among them, as text
 * @param knownAt null for now
 * @param given the parameters as the caller gave them, for links and records of use
 */
record FigureRequest(
        List<LocalDate> asAt,
        LocalDate from,
        LocalDate to,
        Map<String, Object> filters,
        Map<String, String> selection,
        KnownAt knownAt,
        Map<String, List<String>> given) {

    /** What makes this question another one: everything but when it is asked. */
    List<Object> identity() {
        return List.of(asAt, String.valueOf(from), String.valueOf(to), new LinkedHashMap<>(filters).toString());
    }

    /** The parameters of the figure's SQL, with this selection of filters. */
    Map<String, Object> sqlValues(FigureDefinition definition, Map<String, String> selected) {
        Map<String, Object> values = new HashMap<>();
        for (Filter filter : definition.filters()) {
            values.put(
                    filter.sqlName(),
                    filter.values().isEmpty() ? filters.get(filter.name()) : selected.get(filter.name()));
        }
        switch (definition.time()) {
            case AS_AT -> values.put("as_at", asAt.getFirst());
            case AS_AT_DAYS -> values.put("as_at_days", asAt.stream().sorted().toList());
            case FROM_AS_AT -> {
                values.put("from", from);
                values.put("as_at", asAt.getFirst());
            }
            case PERIOD -> {
                values.put("from", from);
                values.put("to", to);
                values.put("until", to.plusDays(1));
                values.put("months", Periods.firstDays(Grain.MONTH, from, to));
                values.put("quarters", Periods.firstDays(Grain.QUARTER, from, to));
                values.put("years", Periods.firstDays(Grain.YEAR, from, to));
                values.put("financial_years", Periods.firstDays(Grain.FINANCIAL_YEAR, from, to));
            }
            case NONE -> {
                // nothing about time
            }
        }
        return values;
    }
}
