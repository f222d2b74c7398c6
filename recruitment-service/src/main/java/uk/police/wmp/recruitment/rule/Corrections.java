package uk.police.wmp.recruitment.rule;

import java.util.List;

/**
 * What a change may do to a record that steps move. It puts right what a step recorded, or takes the step back by emptying that: who
 * did it, when and why is in the history. What is left must be a record that could have been recorded so.
 */
public final class Corrections {

    /** Why a change was refused, and what to do instead. */
    public static final String ONLY =
            "A step is taken by its own action. A change corrects what a step recorded, or takes it back by emptying it (null).";

    private Corrections() {}

    /**
     * Whether a change would take a step.
     *
     * @param before what each step has recorded; null for a step not taken
     * @param after the same, in the same order, as the change would have it
     */
    public static boolean takeAStep(List<?> before, List<?> after) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) == null && after.get(i) != null) {
                return true;
            }
        }
        return false;
    }
}
