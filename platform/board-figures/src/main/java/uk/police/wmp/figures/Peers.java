package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the row that another's rate is compared with: of the groups the most successful, or the largest. */
final class Peers {

    /** Of how many a group must be at the least for others to be held against it: one of three who passed is no standard. */
    static final int FEWEST = 10;

    private final FigureDefinition definition;
    private final Formulas formulas;
    private final List<DataRow> rows;
    private final BigDecimal fewest;
    private final Map<Column, Map<List<Object>, DataRow>> references = new HashMap<>();

    Peers(FigureDefinition definition, Formulas formulas, List<DataRow> rows, int smallestBase) {
        this.definition = definition;
        this.formulas = formulas;
        this.rows = rows;
        this.fewest = BigDecimal.valueOf(Math.max(FEWEST, smallestBase));
    }

    /** Null for a column that is made of its own row, for what is no group, and where no group is large enough. */
    DataRow reference(Column column, DataRow row) {
        if (column.formula() == null || column.formula().among() == null || !isGroup(column, row)) {
            return null;
        }
        return references.computeIfAbsent(column, this::chosen).get(others(column, row));
    }

    private Map<List<Object>, DataRow> chosen(Column column) {
        Map<List<Object>, DataRow> chosen = new HashMap<>();
        for (DataRow row : rows) {
            if (isGroup(column, row) && isLargeEnough(column, row)) {
                chosen.merge(
                        others(column, row),
                        row,
                        (before, after) -> isPreferred(column, after, before) ? after : before);
            }
        }
        return chosen;
    }

    private boolean isPreferred(Column column, DataRow row, DataRow before) {
        return column.kind() == Kind.RELATIVE_RATE
                ? whole(column, row).compareTo(whole(column, before)) > 0
                : formulas.isHigher(column, row, before);
    }

    private boolean isGroup(Column column, DataRow row) {
        Object group = row.key().get(dimension(column));
        return group != null && !column.formula().among().except().contains(group.toString());
    }

    private boolean isLargeEnough(Column column, DataRow row) {
        BigDecimal whole = whole(column, row);
        Column counted = definition.column(column.components().getFirst());
        return whole != null && whole.compareTo(fewest) >= 0 && formulas.exact(counted, row) != null;
    }

    private BigDecimal whole(Column column, DataRow row) {
        return formulas.exact(definition.column(column.components().get(1)), row);
    }

    private List<Object> others(Column column, DataRow row) {
        List<Object> key = new ArrayList<>(row.key());
        key.set(dimension(column), null);
        return key;
    }

    private int dimension(Column column) {
        return definition
                .dimensions()
                .indexOf(definition.column(column.formula().among().dimension()));
    }
}
