package uk.police.wmp.recruitment.integrity.declaration;

import java.time.LocalDate;
import java.util.List;

/** Where a declaration is, as its days say. */
public enum IntegrityDeclarationState {
    DECLARED("decide", "end"),
    DECIDED("end"),
    ENDED;

    private final List<String> steps;

    IntegrityDeclarationState(String... steps) {
        this.steps = List.of(steps);
    }

    static IntegrityDeclarationState of(LocalDate decidedOn, LocalDate endedOn) {
        if (endedOn != null) {
            return ENDED;
        }
        return decidedOn == null ? DECLARED : DECIDED;
    }

    List<String> steps() {
        return steps.stream()
                .map(step -> "POST /v1/integrity-declarations/{id}/" + step)
                .toList();
    }
}
