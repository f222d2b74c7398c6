package uk.police.wmp.recruitment.application;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be done with an application, and from which states. */
public enum ApplicationStep {
    SIFT(ApplicationState.SUBMITTED),
    ASSESS(ApplicationState.SIFT),
    INTERVIEW(ApplicationState.ASSESSMENT),
    OFFER(ApplicationState.INTERVIEW),
    EXTEND_OFFER(ApplicationState.OFFERED),
    BEGIN_CONDITIONS(ApplicationState.OFFERED),
    READY(ApplicationState.CONDITIONS),
    APPOINT(ApplicationState.READY),
    REJECT(EnumSet.range(ApplicationState.SUBMITTED, ApplicationState.READY)),
    WITHDRAW(EnumSet.range(ApplicationState.SUBMITTED, ApplicationState.READY));

    private final Set<ApplicationState> from;

    ApplicationStep(ApplicationState from) {
        this(EnumSet.of(from));
    }

    ApplicationStep(Set<ApplicationState> from) {
        this.from = from;
    }

    public boolean isAllowedIn(ApplicationState state) {
        return from.contains(state);
    }

    /** As a caller takes it. */
    public String call() {
        return "POST /v1/applications/{id}/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> callsAllowedIn(ApplicationState state) {
        return Arrays.stream(values())
                .filter(step -> step.isAllowedIn(state))
                .map(ApplicationStep::call)
                .toList();
    }
}
