package uk.police.wmp.rest;

import java.util.List;

/** The request is not one that can be understood or accepted: 400 with every violation at once. */
public final class InvalidRequest extends Problem {

    private final transient List<Violation> violations;

    public InvalidRequest(List<Violation> violations) {
        super(400, "invalid-request", "The request is not valid", summary(violations));
        this.violations = List.copyOf(violations);
        with("violations", this.violations);
    }

    public InvalidRequest(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }

    private static String summary(List<Violation> violations) {
        return violations.size() == 1 ? "One fault: see violations." : violations.size() + " faults: see violations.";
    }
}
