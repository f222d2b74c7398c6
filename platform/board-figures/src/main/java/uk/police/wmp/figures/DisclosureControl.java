package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.figures.disclosure.Count;
import uk.police.wmp.figures.disclosure.Counts;
import uk.police.wmp.figures.disclosure.FixedRounding;

/**
 * What callers without {@code figures:unsuppressed} get of a disclosive figure (docs/adr/020): every count that could single people
 * out is rounded before anything else is computed, so that percentages, changes, charts and every format are made of published
 * numbers only, and tell no more than these do.
 */
final class DisclosureControl {

    /** What hours, days and pounds keep, for the last places of a sum tell how many people it is of. */
    private static final MathContext TOLD = new MathContext(3);

    private final FigureDefinition definition;
    private final FixedRounding rounding;
    private final Formulas formulas;
    private final List<Column> counted;

    DisclosureControl(FigureDefinition definition, FixedRounding rounding) {
        this.definition = definition;
        this.rounding = rounding;
        this.formulas = new Formulas(definition);
        this.counted = definition.measures().stream().filter(definition::counts).toList();
    }

    /** The rows as they are published. */
    List<DataRow> published(List<DataRow> rows, Map<String, String> selection) {
        Counts counts = new Counts(rounding);
        Map<DataRow, Map<String, Count>> byRow = new LinkedHashMap<>();
        rows.forEach(row -> byRow.put(row, counts(row, selection, counts)));
        byRow.values().forEach(row -> addSumsWithin(row, counts));
        for (int dimension = 0; dimension < definition.dimensions().size(); dimension++) {
            if (!definition.dimensions().get(dimension).kind().isTime()) {
                addSumsOver(dimension, byRow, counts);
            }
        }
        counts.settle();
        List<DataRow> published = new ArrayList<>();
        byRow.forEach((row, ofRow) -> {
            if (!tellsOnlyThatItExists(row, ofRow)) {
                published.add(published(row, ofRow));
            }
        });
        return published;
    }

    private Map<String, Count> counts(DataRow row, Map<String, String> selection, Counts counts) {
        String where = coordinates(row, selection);
        Map<String, Count> ofRow = new LinkedHashMap<>();
        for (Column column : counted) {
            BigDecimal exact = formulas.exact(column, row);
            if (exact != null) {
                ofRow.put(column.name(), counts.count(exact.longValue(), most(column, row), column.name() + where));
            }
        }
        return ofRow;
    }

    /**
     * What a count is of: never the day or the period, so that a number that hasn't changed isn't drawn again, nor a choice of method,
     * which counts the same people.
     */
    private String coordinates(DataRow row, Map<String, String> selection) {
        Map<String, String> where = new TreeMap<>(definition.population());
        definition.filters().stream()
                .filter(filter -> filter.narrows() && selection.containsKey(filter.name()))
                .forEach(filter -> where.put(filter.name(), selection.get(filter.name())));
        for (int i = 0; i < definition.dimensions().size(); i++) {
            Column dimension = definition.dimensions().get(i);
            if (!dimension.kind().isTime() && !row.isTotalOver(i)) {
                where.put(dimension.name(), String.valueOf(row.key().get(i)));
            }
        }
        return where.toString();
    }

    /** The smallest public group that the count is a share of. */
    private long most(Column column, DataRow row) {
        return definition.measures().stream()
                .filter(share -> share.kind() == Kind.RATIO
                        && share.formula().factor() == 100
                        && share.formula().minus().isEmpty()
                        && share.formula().plus().contains(column.name()))
                .map(share -> definition.column(share.formula().over()))
                .filter(whole -> !definition.counts(whole))
                .map(whole -> formulas.exact(whole, row))
                .filter(whole -> whole != null)
                .mapToLong(BigDecimal::longValue)
                .min()
                .orElse(Counts.NO_LIMIT);
    }

    private void addSumsWithin(Map<String, Count> row, Counts counts) {
        for (Column sum : counted) {
            if (sum.kind() == Kind.COMBINATION && sum.formula().minus().isEmpty()) {
                counts.addUp(sum.formula().plus().stream()
                        .map(row::get)
                        .filter(part -> part != null)
                        .toList());
            }
        }
    }

    /** Rows that differ in this dimension alone. */
    private void addSumsOver(int dimension, Map<DataRow, Map<String, Count>> byRow, Counts counts) {
        Map<List<Object>, List<Map<String, Count>>> alike = new LinkedHashMap<>();
        byRow.forEach((row, ofRow) -> {
            if (!row.isTotalOver(dimension)) {
                List<Object> others = new ArrayList<>(row.key());
                others.set(dimension, null);
                alike.computeIfAbsent(others, key -> new ArrayList<>()).add(ofRow);
            }
        });
        for (Column column : counted) {
            if (!column.is(Trait.NOT_ADDITIVE)) {
                alike.values()
                        .forEach(rows -> counts.addUp(rows.stream()
                                .map(row -> row.get(column.name()))
                                .filter(part -> part != null)
                                .toList()));
            }
        }
    }

    /** A row of noughts between others says that there was somebody to make a row of: rows of time are there anyway. */
    private boolean tellsOnlyThatItExists(DataRow row, Map<String, Count> ofRow) {
        return row.key().stream().anyMatch(String.class::isInstance)
                && ofRow.values().stream().allMatch(count -> count.shown() == 0 && !count.isHidden())
                && definition.measures().stream()
                        .filter(column -> column.kind() == Kind.MEASURE
                                && !column.is(Trait.HIDDEN)
                                && !definition.counts(column)
                                && column.countedBy() == null)
                        .allMatch(column -> isNothing(row.value(column.name())));
    }

    /** With a count that is hidden go the hours of those whom it counts: nothing that could bring it back is left in the row. */
    private DataRow published(DataRow row, Map<String, Count> ofRow) {
        Map<String, BigDecimal> values = new HashMap<>(row.values());
        Set<String> hidden = new HashSet<>();
        for (Column column : definition.measures()) {
            Count by = ofRow.get(column.countedBy());
            BigDecimal value = row.value(column.name());
            Count own = ofRow.get(column.name());
            if ((by != null && by.isHidden()) || (own != null && own.isHidden())) {
                hidden.add(column.name());
                values.put(column.name(), null);
            } else if (own != null) {
                values.put(column.name(), BigDecimal.valueOf(own.shown()));
            } else if (by != null && !column.is(Trait.NOT_ADDITIVE) && !isNothing(value)) {
                values.put(column.name(), scaled(value, by));
            }
        }
        return new DataRow(row.key(), values, hidden);
    }

    /** As if those who are published had it on average: what each has stays what it is, how many they are is not told. */
    private static BigDecimal scaled(BigDecimal value, Count by) {
        return by.exact() == 0
                ? value
                : value.multiply(BigDecimal.valueOf(by.shown())).divide(BigDecimal.valueOf(by.exact()), TOLD);
    }

    private static boolean isNothing(BigDecimal value) {
        return value == null || value.signum() == 0;
    }
}
