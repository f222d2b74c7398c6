package uk.police.wmp.recruitment.vetting.clearance;

import java.time.LocalDate;
import java.util.List;

/** Where a clearance is, as its days say. That a granted one has run out depends on the day, and is no state. */
public enum VettingClearanceState {
    APPLIED("grant", "refuse"),
    GRANTED("withdraw", "renew"),
    REFUSED,
    WITHDRAWN;

    private final List<String> steps;

    VettingClearanceState(String... steps) {
        this.steps = List.of(steps);
    }

    static VettingClearanceState of(String decision, LocalDate withdrawnOn) {
        if (decision == null) {
            return APPLIED;
        }
        if (withdrawnOn != null) {
            return WITHDRAWN;
        }
        return decision.equals("GRANTED") ? GRANTED : REFUSED;
    }

    List<String> steps() {
        return steps.stream()
                .map(step -> "POST /v1/vetting-clearances/{id}/" + step)
                .toList();
    }
}
