package uk.police.wmp.recruitment.attraction.interest;

import java.util.List;
import uk.police.wmp.rest.StateConflict;

/** What became of an expression of interest. The database derives it from the days of its steps, and from the application. */
public enum InterestState {
    RECEIVED("follow-up", "lapse", "apply"),
    FOLLOWED_UP("lapse", "apply"),
    APPLIED,
    LAPSED("apply");

    private final List<String> steps;

    InterestState(String... steps) {
        this.steps = List.of(steps);
    }

    void require(String step) {
        if (!steps.contains(step)) {
            throw conflict("This is not a step that the expression of interest can take now.");
        }
    }

    StateConflict conflict(String detail) {
        return new StateConflict(
                "state-conflict",
                detail,
                this,
                steps.stream()
                        .map(step -> "POST /v1/expressions-of-interest/{id}/" + step)
                        .toList());
    }
}
