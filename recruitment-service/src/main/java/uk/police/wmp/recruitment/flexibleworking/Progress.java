package uk.police.wmp.recruitment.flexibleworking;

import java.util.List;

/** How far a request has come, and which steps that leaves. */
enum Progress {
    SUBMITTED("decide", "withdraw"),
    AGREED(),
    DECIDED("appeal"),
    APPEALED("decide-appeal"),
    APPEAL_DECIDED(),
    WITHDRAWN();

    private final List<String> steps;

    Progress(String... steps) {
        this.steps = List.of(steps);
    }

    static Progress of(RecordFlexibleWorkingRequest details) {
        if (details.withdrawnOn() != null) {
            return WITHDRAWN;
        }
        if (details.decidedOn() == null) {
            return SUBMITTED;
        }
        if (details.appealedOn() == null) {
            return "AGREED".equals(details.decision()) ? AGREED : DECIDED;
        }
        return details.appealDecidedOn() == null ? APPEALED : APPEAL_DECIDED;
    }

    boolean allows(String step) {
        return steps.contains(step);
    }

    List<String> allowedSteps() {
        return steps.stream()
                .map(step -> "POST /v1/flexible-working-requests/{id}/" + step)
                .toList();
    }
}
