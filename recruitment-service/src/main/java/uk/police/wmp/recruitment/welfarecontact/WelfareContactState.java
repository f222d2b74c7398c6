package uk.police.wmp.recruitment.welfarecontact;

import java.time.LocalDate;
import java.util.List;

/** Where the task of the student welfare team is, as its days say. */
public enum WelfareContactState {
    OPEN("contact", "close"),
    CONTACTED("close"),
    CLOSED;

    private final List<String> steps;

    WelfareContactState(String... steps) {
        this.steps = List.of(steps);
    }

    static WelfareContactState of(LocalDate contactedOn, LocalDate closedOn) {
        if (closedOn != null) {
            return CLOSED;
        }
        return contactedOn == null ? OPEN : CONTACTED;
    }

    List<String> steps() {
        return steps.stream()
                .map(step -> "POST /v1/welfare-contacts/{id}/" + step)
                .toList();
    }
}
