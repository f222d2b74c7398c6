package uk.police.wmp.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.figures.disclosure.Unit;

/** Which cells of a table are not shown. */
final class Suppressions {

    /** For callers who see everything. */
    static final Suppressions NONE = new Suppressions(null, Map.of());

    private final UnitColumns columns;
    private final Map<List<Object>, Map<String, Unit>> byRow;

    Suppressions(UnitColumns columns, Map<List<Object>, Map<String, Unit>> byRow) {
        this.columns = columns;
        this.byRow = new HashMap<>(byRow);
    }

    boolean hide(Column column, DataRow row) {
        if (columns == null) {
            return false;
        }
        Map<String, Unit> units = byRow.getOrDefault(row.key(), Map.of());
        Set<String> deciding = columns.deciding(column);
        return deciding.stream().map(units::get).anyMatch(unit -> unit != null && unit.isSuppressed());
    }
}
