package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A row as the SQL gave it, unrounded.
 *
 * @param key a value for each dimension: a word, or the first day of a period; null where the row is a total over the dimension
 * @param values of the measures that the SQL gives; null where there is no such thing
 */
record DataRow(List<Object> key, Map<String, BigDecimal> values) {

    DataRow {
        key = Collections.unmodifiableList(key);
        values = Collections.unmodifiableMap(values);
    }

    BigDecimal value(String measure) {
        return values.get(measure);
    }

    boolean isTotalOver(int dimension) {
        return key.get(dimension) == null;
    }
}
