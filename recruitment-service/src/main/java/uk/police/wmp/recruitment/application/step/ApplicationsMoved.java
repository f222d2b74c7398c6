package uk.police.wmp.recruitment.application.step;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.recruitment.application.ApplicationState;
import uk.police.wmp.recruitment.application.condition.Conditions;

/**
 * What became of each application that was to take a step. Sent again, those that have moved are found unchanged.
 *
 * @param moved which took the step now
 * @param unchanged which had taken it before, on the same day
 * @param refused which could not, and why
 */
record ApplicationsMoved(List<Moved> moved, List<Moved> unchanged, List<Refused> refused) {

    /** An application as it is now. */
    record Moved(String externalId, UUID id, long version, ApplicationState state) {}

    /**
     * An application that could not take the step.
     *
     * @param problem the slug of the problem that the step alone would have answered with
     * @param detail why it could not, in words
     * @param currentState where the application stands, where that is why
     * @param allowedSteps what it could do instead
     * @param outstanding each condition that isn't met, as far as the caller may know it; absent unless that is why
     */
    record Refused(
            String externalId,
            String problem,
            String detail,
            Object currentState,
            Collection<?> allowedSteps,
            List<Conditions.Outstanding> outstanding) {}
}
