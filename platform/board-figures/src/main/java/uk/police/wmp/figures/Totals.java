package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.figures.Column.Trait;

/** Adds the total row of additive measures; one for each day where days go across, for days aren't added up. */
final class Totals {

    private Totals() {}

    static List<DataRow> added(FigureDefinition definition, List<DataRow> rows) {
        if (!definition.sumsTotals()) {
            return rows;
        }
        List<DataRow> all = new ArrayList<>(rows);
        all.addAll(of(definition, rows));
        return all;
    }

    /** The sums themselves. */
    static List<DataRow> of(FigureDefinition definition, List<DataRow> rows) {
        List<Column> dimensions = definition.dimensions();
        Map<List<Object>, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        for (DataRow row : rows) {
            if (isSubtotal(row, dimensions)) {
                continue;
            }
            Map<String, BigDecimal> sum = sums.computeIfAbsent(totalKey(row, dimensions), key -> new HashMap<>());
            row.values().forEach((measure, value) -> add(definition.column(measure), value, sum));
        }
        List<DataRow> totals = new ArrayList<>();
        sums.forEach((key, sum) -> totals.add(new DataRow(key, sum)));
        return totals;
    }

    /** What isn't additive, and what applies to no row, is absent from the total. */
    private static void add(Column measure, BigDecimal value, Map<String, BigDecimal> sum) {
        if (value != null && !measure.is(Trait.NOT_ADDITIVE)) {
            sum.merge(measure.name(), value, BigDecimal::add);
        }
    }

    private static boolean isSubtotal(DataRow row, List<Column> dimensions) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (row.isTotalOver(i)) {
                return true;
            }
        }
        return false;
    }

    private static List<Object> totalKey(DataRow row, List<Column> dimensions) {
        List<Object> key = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            Column dimension = dimensions.get(i);
            boolean keeps = dimension.kind() == Kind.DAY && dimension.is(Trait.ACROSS);
            key.add(keeps ? row.key().get(i) : null);
        }
        return key;
    }
}
