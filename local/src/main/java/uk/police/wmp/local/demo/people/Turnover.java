package uk.police.wmp.local.demo.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import uk.police.wmp.local.demo.Dice;

/** Takes one type of worker from census to census: some leave, some of those as officers, and others join. */
public final class Turnover {

    private static final LocalDate EARLIEST_START = LocalDate.of(1990, 1, 1);

    private final WorkerType type;
    private final Roll roll;
    private final IntakeCalendar calendar;
    private final Leaving leaving;
    private final Dice dice;
    private final List<Employment> serving = new ArrayList<>();

    public Turnover(WorkerType type, Roll roll, IntakeCalendar calendar, Leaving leaving) {
        this.type = type;
        this.roll = roll;
        this.calendar = calendar;
        this.leaving = leaving;
        this.dice = new Dice("turnover " + type);
    }

    /** Who serves at the last census. */
    public List<Employment> run() {
        List<Census> plan = Census.of(type);
        Census first = plan.getFirst();
        found(first, false);
        found(first, true);
        for (int i = 1; i < plan.size(); i++) {
            for (boolean minority : new boolean[] {false, true}) {
                step(plan.get(i - 1), plan.get(i), minority);
            }
        }
        return serving;
    }

    private void found(Census first, boolean minority) {
        for (int i = 0; i < first.heads(minority); i++) {
            LocalDate joinedOn = workingDay(EARLIEST_START, first.day().minusDays(30));
            // half of the force has under eight years' service
            if (dice.chance(50) || type == WorkerType.SPECIAL_CONSTABLE || type == WorkerType.PCSO) {
                joinedOn = workingDay(LocalDate.of(2008, 9, 1), first.day().minusDays(30));
            }
            serving.add(roll.enter(minority).join(type, joinedOn, "NEW"));
        }
    }

    private void step(Census before, Census now, boolean minority) {
        List<Employment> here =
                serving.stream().filter(one -> one.minority() == minority).toList();
        List<Employment> leavers = dice.some(now.leavers(minority), here, type + " leaving by " + now.day());
        int officers = now.becomeOfficers(minority);
        leavers.subList(0, officers).forEach(leaver -> becomeOfficer(leaver, before, now));
        leavers.subList(officers, leavers.size()).forEach(leaver -> leaving.leave(leaver, lastDay(before, now)));
        serving.removeAll(new HashSet<>(leavers));
        for (int i = 0; i < now.joiners(before, minority); i++) {
            LocalDate joinedOn = workingDay(before.day().plusDays(1), now.day());
            serving.add(roll.enter(minority).join(type, joinedOn, dice.chance(4) ? "TRANSFEREE" : "NEW"));
        }
    }

    private void becomeOfficer(Employment leaver, Census before, Census now) {
        LocalDate start = dice.oneOf(calendar.startDays(before.day(), now.day()));
        leaving.becomeOfficer(leaver, start.minusDays(1));
        calendar.promise(leaver.person(), start, type);
    }

    /** A leaver's last day is never the day of a census unless there is no other: the census of that day still counts them. */
    private LocalDate lastDay(Census before, Census now) {
        LocalDate first = before.day().plusDays(1);
        LocalDate last = now.day().minusDays(1);
        return first.isAfter(last) ? last : dice.day(first, last);
    }

    private LocalDate workingDay(LocalDate first, LocalDate last) {
        LocalDate day = dice.day(first, last);
        for (int tries = 0; isWeekend(day) && tries < 20; tries++) {
            day = dice.day(first, last);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
