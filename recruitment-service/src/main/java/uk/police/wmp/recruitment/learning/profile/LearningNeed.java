package uk.police.wmp.recruitment.learning.profile;

import java.time.LocalDate;

/**
 * What a role asks for of one worker.
 *
 * @param programmeExternalId the programme
 * @param programmeName in the board's words
 * @param mandatory or else recommended
 * @param completedOn when the worker last completed it; absent if never
 * @param dueOn the last day on which that counts; absent when it counts for ever
 */
public record LearningNeed(
        String programmeExternalId,
        String programmeName,
        boolean mandatory,
        LocalDate completedOn,
        LocalDate dueOn,
        State state) {

    /** Whether the worker has what the role asks for. */
    public enum State {
        UP_TO_DATE,
        EXPIRED,
        MISSING
    }

    /** @param renewalMonths how long a completion counts, by the profile; null for ever */
    static LearningNeed of(
            String programme,
            String name,
            boolean mandatory,
            LocalDate completedOn,
            Integer renewalMonths,
            LocalDate on) {
        LocalDate dueOn = completedOn == null || renewalMonths == null ? null : completedOn.plusMonths(renewalMonths);
        State state = completedOn == null
                ? State.MISSING
                : dueOn != null && on.isAfter(dueOn) ? State.EXPIRED : State.UP_TO_DATE;
        return new LearningNeed(programme, name, mandatory, completedOn, dueOn, state);
    }
}
