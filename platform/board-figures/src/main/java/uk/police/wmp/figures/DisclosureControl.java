package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.police.wmp.figures.Column.Trait;
import uk.police.wmp.figures.disclosure.Lines;
import uk.police.wmp.figures.disclosure.Unit;

/**
 * Decides which cells of a disclosive figure are shown (docs/adr/020). All tables that its filters can make are looked at together, so
 * that none can be subtracted from another. Each day, month or quarter is decided alone, so that the answer doesn't depend on
 * what else was asked; a total over time is hidden when anything under it is.
 */
final class DisclosureControl {

    private final FigureDefinition definition;
    private final DisclosureSettings settings;
    private final UnitColumns columns;
    private final int timeDimension;

    DisclosureControl(FigureDefinition definition, DisclosureSettings settings) {
        this.definition = definition;
        this.settings = settings;
        this.columns = new UnitColumns(definition);
        this.timeDimension = definition
                .timeDimension()
                .map(column -> definition.dimensions().indexOf(column))
                .orElse(-1);
    }

    /** What to hide in the table of one selection of filters, among all tables that can be asked for. */
    Suppressions decide(FilteredTables tables, Map<String, String> selection) {
        Map<Object, FilteredTables> slices = timeDimension < 0 ? wholly(tables) : tables.byTime(timeDimension);
        Map<List<Object>, Map<String, Unit>> units = new HashMap<>();
        slices.forEach((time, slice) -> {
            if (time != null || timeDimension < 0) {
                DecisionSlice decision = new DecisionSlice(definition, columns, settings, timeDimension, slice);
                decision.decide();
                units.putAll(decision.units(tables.narrowed(selection)));
            }
        });
        if (timeDimension >= 0) {
            tables.of(selection).stream()
                    .filter(row -> row.isTotalOver(timeDimension))
                    .forEach(total -> units.put(total.key(), overTime(total, units)));
        }
        return new Suppressions(columns, units);
    }

    private static Map<Object, FilteredTables> wholly(FilteredTables tables) {
        Map<Object, FilteredTables> one = new HashMap<>();
        one.put(null, tables);
        return one;
    }

    /** Hidden when anything under it is; and always where it isn't a sum, for then two periods' totals tell who came between. */
    private Map<String, Unit> overTime(DataRow total, Map<List<Object>, Map<String, Unit>> units) {
        Formulas formulas = new Formulas(definition);
        Map<String, Unit> totals = new LinkedHashMap<>();
        for (Column column : columns.units()) {
            BigDecimal value = Objects.requireNonNullElse(formulas.exact(column, total), BigDecimal.ZERO);
            Unit unit = new Lines(settings.threshold()).unit(value);
            if (column.is(Trait.NOT_ADDITIVE) || anyHiddenUnder(total, column, units)) {
                unit.suppress();
            }
            totals.put(column.name(), unit);
        }
        return totals;
    }

    private boolean anyHiddenUnder(DataRow total, Column column, Map<List<Object>, Map<String, Unit>> units) {
        List<Object> others = withoutTime(total.key());
        return units.entrySet().stream()
                .filter(entry -> entry.getKey().get(timeDimension) != null
                        && withoutTime(entry.getKey()).equals(others))
                .map(entry -> entry.getValue().get(column.name()))
                .anyMatch(unit -> unit != null && unit.isSuppressed());
    }

    private List<Object> withoutTime(List<Object> key) {
        List<Object> others = new ArrayList<>(key);
        others.set(timeDimension, null);
        return others;
    }
}
