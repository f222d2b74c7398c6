package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import uk.police.wmp.figures.Column.Kind;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.figures.DisclosureSettings.Method;
import uk.police.wmp.figures.disclosure.Lines;
import uk.police.wmp.figures.disclosure.Unit;

/** One day, month or quarter of a figure (or all of a figure without time rows), in all its filtered tables: decided as one. */
final class DecisionSlice {

    private final FigureDefinition definition;
    private final UnitColumns columns;
    private final DisclosureSettings settings;
    private final FilteredTables tables;
    private final Formulas formulas;
    private final int timeDimension;
    private final Lines lines;

    /** By narrowing selection, then row, then column. */
    private final Map<Map<String, String>, Map<List<Object>, Map<String, Unit>>> units = new LinkedHashMap<>();

    DecisionSlice(
            FigureDefinition definition,
            UnitColumns columns,
            DisclosureSettings settings,
            int timeDimension,
            FilteredTables tables) {
        this.definition = definition;
        this.columns = columns;
        this.settings = settings;
        this.timeDimension = timeDimension;
        this.tables = tables;
        this.formulas = new Formulas(definition);
        this.lines = new Lines(settings.threshold());
    }

    void decide() {
        tables.all().forEach(this::addUnits);
        if (settings.method() == Method.COMPLEMENTARY) {
            tables.all().forEach(this::addSumsWithinRows);
            units.values().forEach(this::addTotalsOverDimensions);
            tables.narrowing().forEach(this::addTotalsOverFilter);
            lines.protect();
        }
    }

    Map<List<Object>, Map<String, Unit>> units(Map<String, String> narrowed) {
        return units.getOrDefault(narrowed, Map.of());
    }

    private void addUnits(Map<String, String> selection, List<DataRow> rows) {
        Map<List<Object>, Map<String, Unit>> table =
                units.computeIfAbsent(tables.narrowed(selection), narrowed -> new LinkedHashMap<>());
        for (DataRow row : rows) {
            Map<String, Unit> ofRow = table.computeIfAbsent(row.key(), key -> new LinkedHashMap<>());
            for (Column column : columns.units()) {
                BigDecimal value = formulas.exact(column, row);
                Unit unit = ofRow.computeIfAbsent(column.name(), name -> lines.unit(orNothing(value)));
                if (columns.countsPeople(column) && lines.isSmall(value)) {
                    unit.suppressAsSmall();
                }
            }
            definition.measures().stream()
                    .filter(column ->
                            column.kind() == Kind.RATIO && column.formula().factor() == 100)
                    .forEach(share -> suppressSmallRemainders(share, row, ofRow));
        }
    }

    /** Of 27 inspectors 26 are men: the share singles out the one who isn't, so the 26 must not be shown either. */
    private void suppressSmallRemainders(Column share, DataRow row, Map<String, Unit> ofRow) {
        List<Unit> people = share.formula().plus().stream()
                .map(definition::column)
                .filter(columns::countsPeople)
                .map(column -> ofRow.get(column.name()))
                .toList();
        people = people.isEmpty() ? subtracted(share, ofRow) : people;
        BigDecimal whole = formulas.exact(definition.column(share.formula().over()), row);
        BigDecimal part = formulas.numerator(share, row);
        if (people.isEmpty() || whole == null || part == null) {
            return;
        }
        people.forEach(unit -> unit.isPartOf(whole));
        if (lines.isSmall(part) || lines.isSmall(whole.subtract(part))) {
            people.forEach(Unit::suppressAsSmall);
        }
    }

    private List<Unit> subtracted(Column share, Map<String, Unit> ofRow) {
        return share.formula().minus().stream()
                .map(definition::column)
                .filter(columns::countsPeople)
                .map(column -> ofRow.get(column.name()))
                .toList();
    }

    private void addSumsWithinRows(Map<String, String> selection, List<DataRow> rows) {
        for (DataRow row : rows) {
            Map<String, Unit> ofRow = units.get(tables.narrowed(selection)).get(row.key());
            for (Column sum : columns.units()) {
                if (sum.kind() == Kind.COMBINATION) {
                    Map<Unit, Integer> terms = new LinkedHashMap<>();
                    sum.formula().plus().forEach(part -> addTerm(part, 1, ofRow, terms));
                    sum.formula().minus().forEach(part -> addTerm(part, -1, ofRow, terms));
                    terms.merge(ofRow.get(sum.name()), -1, Integer::sum);
                    lines.equation(terms, columns.countsPeople(sum));
                }
            }
        }
    }

    private void addTerm(String part, int sign, Map<String, Unit> ofRow, Map<Unit, Integer> terms) {
        String unit = columns.unitOf(definition.column(part));
        if (unit != null) {
            terms.merge(ofRow.get(unit), sign, Integer::sum);
        }
    }

    /** Rows that differ in one dimension only are a line, with their total if it is shown, else as if it were known. */
    private void addTotalsOverDimensions(Map<List<Object>, Map<String, Unit>> table) {
        IntStream.range(0, definition.dimensions().size())
                .filter(dimension -> dimension != timeDimension)
                .forEach(dimension -> {
                    Map<List<Object>, List<List<Object>>> parts = new LinkedHashMap<>();
                    table.keySet().stream()
                            .filter(key -> key.get(dimension) != null)
                            .forEach(key -> parts.computeIfAbsent(without(key, dimension), k -> new ArrayList<>())
                                    .add(key));
                    parts.forEach((total, keys) -> addLine(table, total, keys));
                });
        addGrandTotalsOfLeaves(table);
    }

    /** Where totals over several dimensions are shown without the subtotals between. */
    private void addGrandTotalsOfLeaves(Map<List<Object>, Map<String, Unit>> table) {
        for (List<Object> total : table.keySet()) {
            List<Integer> over = IntStream.range(0, total.size())
                    .filter(i -> i != timeDimension && total.get(i) == null)
                    .boxed()
                    .toList();
            if (over.size() > 1) {
                List<List<Object>> leaves = table.keySet().stream()
                        .filter(key -> IntStream.range(0, key.size())
                                .allMatch(i -> over.contains(i)
                                        ? key.get(i) != null
                                        : Objects.equals(key.get(i), total.get(i))))
                        .toList();
                addLine(table, total, leaves);
            }
        }
    }

    private void addLine(Map<List<Object>, Map<String, Unit>> table, List<Object> total, List<List<Object>> parts) {
        for (Column column : columns.units()) {
            List<Unit> units =
                    parts.stream().map(key -> table.get(key).get(column.name())).toList();
            boolean additive = !column.is(Trait.NOT_ADDITIVE) && columns.countsPeople(column);
            if (table.containsKey(total)) {
                lines.total(table.get(total).get(column.name()), units, additive);
            } else {
                lines.unshownTotal(units, additive);
            }
        }
    }

    /** The unfiltered table is the total of the filtered ones. */
    private void addTotalsOverFilter(Filter filter) {
        units.forEach((selection, table) -> {
            if (selection.containsKey(filter.name())) {
                return;
            }
            table.forEach((key, totals) -> {
                for (Column column : columns.units()) {
                    List<Unit> parts = filter.values().stream()
                            .map(value ->
                                    units.getOrDefault(FilteredTables.with(selection, filter.name(), value), Map.of()))
                            .map(part -> part.getOrDefault(key, Map.of()).get(column.name()))
                            .filter(Objects::nonNull)
                            .toList();
                    boolean additive = !column.is(Trait.NOT_ADDITIVE) && columns.countsPeople(column);
                    lines.total(totals.get(column.name()), parts, additive);
                }
            });
        });
    }

    private static List<Object> without(List<Object> key, int dimension) {
        List<Object> total = new ArrayList<>(key);
        total.set(dimension, null);
        return total;
    }

    private static BigDecimal orNothing(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
