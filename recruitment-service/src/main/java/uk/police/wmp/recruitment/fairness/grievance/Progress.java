package uk.police.wmp.recruitment.fairness.grievance;

import java.util.List;

/** How far a grievance has come, and which steps that leaves. Informally first: a formal one doesn't become informal again. */
enum Progress {
    INFORMAL("make-formal", "resolve"),
    FORMAL("resolve"),
    RESOLVED("give-feedback"),
    CLOSED();

    private final List<String> steps;

    Progress(String... steps) {
        this.steps = List.of(steps);
    }

    static Progress of(RecordGrievance grievance) {
        if (grievance.feedbackGivenOn() != null) {
            return CLOSED;
        }
        if (grievance.resolvedOn() != null) {
            return RESOLVED;
        }
        return grievance.madeFormalOn() == null ? INFORMAL : FORMAL;
    }

    boolean allows(String step) {
        return steps.contains(step);
    }

    List<String> allowedSteps() {
        return steps.stream().map(step -> "POST /v1/grievances/{id}/" + step).toList();
    }
}
