package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row as the SQL gave it, unrounded; or as it is published.
 *
 * @param key a value for each dimension: a word, or the first day of a period; null where the row is a total over the dimension
 * @param values of the measures that the SQL gives; null where there is no such thing
 * @param hidden the measures that are not published, whose values are null
 */
record DataRow(List<Object> key, Map<String, BigDecimal> values, Set<String> hidden) {

    DataRow {
        key = Collections.unmodifiableList(key);
        values = Collections.unmodifiableMap(values);
    }

    DataRow(List<Object> key, Map<String, BigDecimal> values) {
        this(key, values, Set.of());
    }

    boolean has(String measure) {
        return values.containsKey(measure);
    }

    BigDecimal value(String measure) {
        return values.get(measure);
    }

    boolean isTotalOver(int dimension) {
        return key.get(dimension) == null;
    }
}
