package uk.police.wmp.history;

import java.util.List;
import uk.police.wmp.rest.StateConflict;

/**
 * A record that steps move. A change puts right what a step recorded, or takes the step back by emptying that: who did it, when and
 * why is in the history. It never takes a step.
 */
public interface Stepped {

    /** A refusal that says the state and the steps that it allows. */
    StateConflict conflict(String detail);

    /** On the request that records one. */
    interface Details {

        /** What each step has recorded, in one order always; null for a step not taken. */
        List<?> steps();

        /** Whether a change to these details would take a step. */
        default boolean takesAStep(Details changed) {
            List<?> before = steps();
            List<?> after = changed.steps();
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) == null && after.get(i) != null) {
                    return true;
                }
            }
            return false;
        }
    }
}
