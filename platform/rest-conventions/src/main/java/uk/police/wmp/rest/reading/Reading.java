package uk.police.wmp.rest.reading;

import java.util.List;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/**
 * What came of reading a request: the record, or else every fault.
 *
 * @param value the record; null when there are faults
 * @param faults empty when there is a record
 */
public record Reading<T extends Record>(T value, List<Violation> faults) {

    public boolean refused() {
        return !faults.isEmpty();
    }

    public T orThrow() {
        if (refused()) {
            throw new InvalidRequest(faults);
        }
        return value;
    }
}
