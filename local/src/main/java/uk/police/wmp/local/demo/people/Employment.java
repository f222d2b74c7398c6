package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One unbroken time in the force as one type of worker. The last day of service is included. */
public final class Employment {

    /** A rank from a day on, until the next one or the end of the employment. */
    public record RankHeld(String rank, LocalDate from) {}

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

    public void leave(LocalDate lastDay, String how, String why) {
        if (leftOn != null || lastDay.isBefore(joinedOn)) {
            throw new IllegalStateException(worker() + " joined " + joinedOn + " can't leave on " + lastDay);
        }
        leftOn = lastDay;
        leaverType = how;
        leavingReason = why;
    }

    public void hold(String rank, LocalDate from) {
        ranks.add(new RankHeld(rank, from));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
    }

    public boolean covers(LocalDate first, LocalDate last) {
        return covers(first) && covers(last);
    }

    /** The rank held on a day of service; none for staff and PCSOs. */
    public Optional<String> rankOn(LocalDate day) {
        String rank = null;
        for (RankHeld held : ranks) {
            rank = held.from().isAfter(day) ? rank : held.rank();
        }
        return Optional.ofNullable(rank);
    }

    public boolean holds(String rank, LocalDate day) {
        return rankOn(day).filter(rank::equals).isPresent();
    }

    /** Still here after the day, or left later than it. */
    public boolean lastsBeyond(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    /** The last day of service, or the given day for somebody who still serves. */
    public LocalDate lastDayOr(LocalDate otherwise) {
        return leftOn == null ? otherwise : leftOn;
    }

    /** The payroll number. */
    public String worker() {
        return person.payrollNumber();
    }

    /** The id of what hangs on this employment: the prefix, the payroll number, and the how manieth employment it is. */
    String id(String prefix) {
        return prefix + "-" + worker() + "-" + (person.employments().indexOf(this) + 1);
    }

    public Person person() {
        return person;
    }

    public boolean minority() {
        return person.minority();
    }

    public WorkerType type() {
        return type;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public String joinerType() {
        return joinerType;
    }

    public List<RankHeld> ranks() {
        return ranks;
    }

    public LocalDate leftOn() {
        return leftOn;
    }

    public String leaverType() {
        return leaverType;
    }

    String leavingReason() {
        return leavingReason;
    }
}
