package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One unbroken time in the force as one type of worker. The last day of service is included. */
final class Employment {

    /** A rank from a day on, until the next one or the end of the employment. */
    record RankHeld(String rank, LocalDate from) {}

    private final Person person;
    private final WorkerType type;
    private final LocalDate joinedOn;
    private final String joinerType;
    private final List<RankHeld> ranks = new ArrayList<>();
    private LocalDate leftOn;
    private String leaverType;
    private String leavingReason;

    Employment(Person person, WorkerType type, LocalDate joinedOn, String joinerType) {
        this.person = person;
        this.type = type;
        this.joinedOn = joinedOn;
        this.joinerType = joinerType;
    }

    void leave(LocalDate lastDay, String how, String why) {
        if (leftOn != null || lastDay.isBefore(joinedOn)) {
            throw new IllegalStateException(
                    person.payrollNumber() + " joined " + joinedOn + " can't leave on " + lastDay);
        }
        leftOn = lastDay;
        leaverType = how;
        leavingReason = why;
    }

    void hold(String rank, LocalDate from) {
        ranks.add(new RankHeld(rank, from));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    /** Still here after the day, or left later than it. */
    boolean lastsBeyond(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    /** The last day of service, or the given day for somebody who still serves. */
    LocalDate lastDayOr(LocalDate otherwise) {
        return leftOn == null ? otherwise : leftOn;
    }

    Person person() {
        return person;
    }

    boolean minority() {
        return person.minority();
    }

    WorkerType type() {
        return type;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    String joinerType() {
        return joinerType;
    }

    List<RankHeld> ranks() {
        return ranks;
    }

    LocalDate leftOn() {
        return leftOn;
    }

    String leaverType() {
        return leaverType;
    }

    String leavingReason() {
        return leavingReason;
    }
}
