package uk.police.wmp.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A figure's tables for all selections of its filters' declared values, totals included. */
final class FilteredTables {

    private final List<Filter> filters;
    private final Map<Map<String, String>, List<DataRow>> tables = new LinkedHashMap<>();

    FilteredTables(List<Filter> filters) {
        this.filters =
                filters.stream().filter(filter -> !filter.values().isEmpty()).toList();
    }

    /** Every selection: each choice of method, and each narrowing filter absent or with one of its values. */
    static List<Map<String, String>> selections(List<Filter> filters) {
        List<Map<String, String>> selections = new ArrayList<>(List.of(Map.of()));
        for (Filter filter : filters) {
            if (filter.values().isEmpty()) {
                continue;
            }
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> selection : selections) {
                if (filter.narrows()) {
                    more.add(selection);
                }
                filter.values().forEach(value -> more.add(with(selection, filter.name(), value)));
            }
            selections = more;
        }
        return selections;
    }

    void put(Map<String, String> selection, List<DataRow> rows) {
        tables.put(Map.copyOf(selection), rows);
    }

    List<DataRow> of(Map<String, String> selection) {
        return tables.getOrDefault(declared(selection), List.of());
    }

    Map<Map<String, String>, List<DataRow>> all() {
        return tables;
    }

    List<Filter> narrowing() {
        return filters.stream().filter(Filter::narrows).toList();
    }

    /** The selection without the choices of method: those count the same people. */
    Map<String, String> narrowed(Map<String, String> selection) {
        Map<String, String> narrowed = new TreeMap<>();
        narrowing().forEach(filter -> {
            String value = selection.get(filter.name());
            if (value != null) {
                narrowed.put(filter.name(), value);
            }
        });
        return narrowed;
    }

    Map<Object, FilteredTables> byTime(int timeDimension) {
        Map<Object, FilteredTables> slices = new LinkedHashMap<>();
        tables.forEach((selection, rows) -> rows.forEach(
                row -> slices.computeIfAbsent(row.key().get(timeDimension), time -> new FilteredTables(filters))
                        .tables
                        .computeIfAbsent(selection, s -> new ArrayList<>())
                        .add(row)));
        return slices;
    }

    static Map<String, String> with(Map<String, String> selection, String name, String value) {
        Map<String, String> more = new TreeMap<>(selection);
        more.put(name, value);
        return more;
    }

    private Map<String, String> declared(Map<String, String> selection) {
        Map<String, String> declared = new TreeMap<>();
        filters.forEach(filter -> {
            String value = selection.get(filter.name());
            if (value != null) {
                declared.put(filter.name(), value);
            }
        });
        return declared;
    }
}
