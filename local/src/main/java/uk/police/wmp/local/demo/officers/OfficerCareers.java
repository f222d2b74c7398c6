package uk.police.wmp.local.demo.officers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.IntakeCalendar;
import uk.police.wmp.local.demo.people.Leaving;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Takes the officers from census to census: promotions from the top down, leavers, student officers who leave, and intakes. */
public final class OfficerCareers {

    private static final int CONSTABLE = Ranks.CONSTABLE;
    private static final int FIRST_POLICE_NOW_GRADUATES = Plan.number("officers.first-police-now");

    private final Roll roll;
    private final IntakeCalendar calendar;
    private final StudentOfficers students;
    private final Leaving leaving;
    private final Dice dice = new Dice("officers");
    private final List<List<Employment>> serving = new ArrayList<>();
    private final Set<Employment> moved = new HashSet<>();

    public OfficerCareers(Roll roll, IntakeCalendar calendar, StudentOfficers students, Leaving leaving) {
        this.roll = roll;
        this.calendar = calendar;
        this.students = students;
        this.leaving = leaving;
        Ranks.NAMES.forEach(rank -> serving.add(new ArrayList<>()));
    }

    public void run() {
        List<Ranks> plan = Ranks.atCensuses();
        Ranks first = plan.getFirst();
        for (int rank = 0; rank <= CONSTABLE; rank++) {
            found(first, rank, false);
            found(first, rank, true);
        }
        for (int i = 1; i < plan.size(); i++) {
            step(plan.get(i - 1), plan.get(i));
        }
    }

    private void found(Ranks first, int rank, boolean minority) {
        LocalDate latest = first.all().day().minusDays(30);
        for (int i = 0; i < first.heads(rank, minority); i++) {
            // the higher the rank, the longer the service: a constable any time since 1990, an inspector before 2007
            LocalDate joinedOn = dice.day(LocalDate.of(1990, 1, 1), latest.minusYears(5L * (CONSTABLE - rank)));
            if (rank == CONSTABLE && !minority && i < FIRST_POLICE_NOW_GRADUATES) {
                foundPoliceNow();
                continue;
            }
            Employment officer = roll.enter(minority).join(WorkerType.POLICE_OFFICER, joinedOn, "NEW");
            officer.hold(
                    rankName(rank, i, minority),
                    rank == CONSTABLE ? joinedOn : dice.day(joinedOn.plusYears(4), latest));
            serving.get(rank).add(officer);
        }
    }

    private void foundPoliceNow() {
        LocalDate day = Plan.day("officers.first-police-now-on");
        Employment officer = roll.enter(false).join(WorkerType.POLICE_OFFICER, day, "POLICE_NOW");
        officer.hold(name(CONSTABLE), day);
        students.enrol(officer, "POLICE_NOW");
        serving.get(CONSTABLE).add(officer);
    }

    /** Of the chief officers, one is the chief and one the deputy; they stay throughout. */
    private static String rankName(int rank, int index, boolean minority) {
        if (rank > 0) {
            return name(rank);
        }
        if (minority || index > 1) {
            return "ASSISTANT_CHIEF_CONSTABLE";
        }
        return index == 0 ? "CHIEF_CONSTABLE" : "DEPUTY_CHIEF_CONSTABLE";
    }

    private static String name(int rank) {
        return Ranks.NAMES.get(rank).rank();
    }

    private void step(Ranks before, Ranks now) {
        LocalDate start = before.all().day();
        LocalDate end = now.all().day();
        moved.clear();
        List<Employment> joiners = new Intakes(roll, calendar, students, dice).fill(before.all(), now.all());
        List<Employment> studentLeavers = students.leaveBetween(start, end);
        for (boolean minority : new boolean[] {false, true}) {
            int left = moveAboveConstable(before, now, minority);
            int students = (int) studentLeavers.stream()
                    .filter(student -> student.minority() == minority)
                    .count();
            letGo(CONSTABLE, now.all().leavers(minority) - left - students, minority, start, end);
        }
        serving.get(CONSTABLE).addAll(joiners);
        serving.get(CONSTABLE).removeAll(new HashSet<>(studentLeavers));
    }

    /** Answers how many left from the ranks above constable. */
    private int moveAboveConstable(Ranks before, Ranks now, boolean minority) {
        LocalDate start = before.all().day();
        LocalDate end = now.all().day();
        double years = ChronoUnit.DAYS.between(start, end) / 365.0;
        int left = 0;
        int promotedOut = 0;
        for (int rank = 0; rank < CONSTABLE; rank++) {
            int heads = before.heads(rank, minority);
            int change = now.heads(rank, minority) - heads;
            long natural = Math.round(Ranks.NAMES.get(rank).yearlyLeavers() * heads * years / 100.0);
            int leavers = Math.max(minority ? 0 : (int) natural, -change - promotedOut);
            int promotedIn = change + leavers + promotedOut;
            letGo(rank, leavers, minority, start, end);
            promote(rank, promotedIn, minority, start, end);
            left += leavers;
            promotedOut = promotedIn;
        }
        return left;
    }

    private void letGo(int rank, int count, boolean minority, LocalDate start, LocalDate end) {
        List<Employment> candidates = serving.get(rank).stream()
                .filter(officer ->
                        officer.minority() == minority && !moved.contains(officer) && officer.leftOn() == null)
                .filter(officer -> rank > 0
                        || officer.ranks().getFirst().rank().startsWith("ASSISTANT")
                        || officer.ranks().size() > 1)
                .filter(officer -> students.confirmedBy(start, officer))
                .toList();
        // of two drawn, the one with the longer service goes: many leavers retire
        List<Employment> pool = new ArrayList<>(dice.shuffled(candidates));
        List<Employment> leavers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Employment one = pool.removeLast();
            if (!pool.isEmpty() && pool.getFirst().joinedOn().isBefore(one.joinedOn())) {
                one = pool.set(0, one);
            }
            leavers.add(one);
        }
        leavers.forEach(leaver -> leaving.leave(leaver, dice.day(start.plusDays(1), end.minusDays(1))));
        serving.get(rank).removeAll(new HashSet<>(leavers));
    }

    private void promote(int into, int count, boolean minority, LocalDate start, LocalDate end) {
        int from = into + 1;
        List<Employment> ready = serving.get(from).stream()
                .filter(officer -> officer.minority() == minority && !moved.contains(officer))
                .filter(officer -> officer.leftOn() == null
                        && officer.ranks()
                                .getLast()
                                .from()
                                .plusYears(from == CONSTABLE ? 4 : 1)
                                .isBefore(start))
                .toList();
        List<Employment> promoted = dice.some(count, ready, "promotions to " + name(into) + " by " + end);
        for (Employment officer : promoted) {
            String rank = into == 0 ? "ASSISTANT_CHIEF_CONSTABLE" : name(into);
            officer.hold(rank, dice.day(start.plusDays(2), end));
        }
        moved.addAll(promoted);
        serving.get(into).addAll(promoted);
        serving.get(from).removeAll(new HashSet<>(promoted));
    }
}
