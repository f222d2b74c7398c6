package uk.police.wmp.local.demo.specials;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.IntakeCalendar;
import uk.police.wmp.local.demo.people.Leaving;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Special constables from April 2023, month by month, in the states of the service level table (004 Table 3).
 *
 * <p>A state is what the table counts somebody under in a month. Whoever becomes active in the course of a month still counts where they
 * came from, so becoming active may fall in the second half of the month before.
 */
public final class SpecialsYear {

    private enum State {
        ACTIVE,
        IN_TRAINING,
        NON_OPERATIONAL,
        AWAY
    }

    /** What happens in a month; the table's rows follow from it. */
    private record Moves(
            YearMonth month,
            int newTrainees,
            int rejoiners,
            int traineesToActive,
            int traineesLeaving,
            int nonOperationalToActive,
            int activeToNonOperational,
            int awayToActive,
            int activeToAway,
            int activeLeaving,
            int joiningRegulars) {}

    private static final YearMonth APRIL = YearMonth.of(2023, 4);

    private final Roll roll;
    private final IntakeCalendar calendar;
    private final Leaving leaving;
    private final SpecialStatuses statuses;
    private final Dice dice = new Dice("specials year");
    private final Map<Employment, State> states = new LinkedHashMap<>();
    private final Set<Employment> trainedElsewhere = new LinkedHashSet<>();

    public SpecialsYear(Roll roll, IntakeCalendar calendar, Leaving leaving, SpecialStatuses statuses) {
        this.roll = roll;
        this.calendar = calendar;
        this.leaving = leaving;
        this.statuses = statuses;
    }

    public void run(List<Employment> serving) {
        placeInApril(serving);
        Plan.rows("specials/months", Moves.class).forEach(this::step);
    }

    private void placeInApril(List<Employment> serving) {
        for (Employment special : serving) {
            boolean active = statuses.on(APRIL.atEndOfMonth(), special.person()).equals("ACTIVE");
            states.put(special, active ? State.ACTIVE : State.IN_TRAINING);
        }
        int nonOperational = Plan.number("specials.non-operational-in-april");
        int away = Plan.number("specials.away-in-april");
        List<Employment> stopping = pick(State.ACTIVE, nonOperational + away, new LinkedHashSet<>());
        for (int i = 0; i < stopping.size(); i++) {
            Employment special = stopping.get(i);
            LocalDate earliest = Days.later(
                    LocalDate.of(2022, 11, 1),
                    statuses.lastChange(special.person()).plusDays(1));
            stop(special, i < nonOperational, dice.day(earliest, APRIL.atDay(14)));
        }
    }

    private void step(Moves moves) {
        YearMonth month = moves.month();
        Set<Employment> moved = new LinkedHashSet<>();
        // those who came trained from elsewhere count as trainees in their first month and are active in the next
        List<Employment> activated = new ArrayList<>(trainedElsewhere);
        moved.addAll(trainedElsewhere);
        activated.addAll(pick(State.IN_TRAINING, moves.traineesToActive() - activated.size(), moved));
        activated.addAll(pick(State.NON_OPERATIONAL, moves.nonOperationalToActive(), moved));
        activated.addAll(pick(State.AWAY, moves.awayToActive(), moved));
        List<Employment> stopping = pick(State.ACTIVE, moves.activeToNonOperational() + moves.activeToAway(), moved);
        List<Employment> leavers = pick(State.ACTIVE, moves.activeLeaving(), moved);
        List<Employment> regulars = leavers.subList(0, moves.joiningRegulars());
        List<Employment> others = new ArrayList<>(leavers.subList(moves.joiningRegulars(), leavers.size()));
        others.addAll(pick(State.IN_TRAINING, moves.traineesLeaving(), moved));

        activated.forEach(special -> activate(special, month));
        for (int i = 0; i < stopping.size(); i++) {
            stop(stopping.get(i), i < moves.activeToNonOperational(), dice.day(month.atDay(1), month.atDay(14)));
        }
        regulars.forEach(special -> joinRegulars(special, month));
        others.forEach(special -> leave(special, month));
        trainedElsewhere.clear();
        join(moves, month);
    }

    private List<Employment> pick(State state, int count, Set<Employment> moved) {
        List<Employment> candidates = states.entrySet().stream()
                .filter(entry -> entry.getValue() == state && !moved.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Employment> picked = List.copyOf(dice.some(count, candidates, "specials " + state));
        moved.addAll(picked);
        return picked;
    }

    private void activate(Employment special, YearMonth month) {
        states.put(special, State.ACTIVE);
        if (trainedElsewhere.contains(special)) {
            return;
        }
        LocalDate firstOfMonth = month.atDay(1);
        LocalDate midMonthBefore =
                dice.day(month.minusMonths(1).atDay(16), month.minusMonths(1).atDay(28));
        boolean early = dice.chance(60) && midMonthBefore.isAfter(statuses.lastChange(special.person()));
        statuses.become(special.person(), "ACTIVE", early ? midMonthBefore : firstOfMonth);
    }

    private void stop(Employment special, boolean nonOperational, LocalDate from) {
        states.put(special, nonOperational ? State.NON_OPERATIONAL : State.AWAY);
        String away = dice.chance(20) ? "SUSPENDED" : "LEAVE_OF_ABSENCE";
        statuses.become(special.person(), nonOperational ? "NON_OPERATIONAL" : away, from);
    }

    private void joinRegulars(Employment special, YearMonth month) {
        LocalDate start = dice.oneOf(calendar.startDays(month.atDay(1), month.atEndOfMonth()));
        leaving.becomeOfficer(special, start.minusDays(1));
        calendar.promise(special.person(), start, WorkerType.SPECIAL_CONSTABLE);
        left(special);
    }

    private void leave(Employment special, YearMonth month) {
        leaving.leave(special, dice.day(month.atDay(2), month.atEndOfMonth().minusDays(1)));
        left(special);
    }

    private void left(Employment special) {
        statuses.become(special.person(), "LEFT", special.leftOn().plusDays(1));
        states.remove(special);
    }

    private void join(Moves moves, YearMonth month) {
        for (int i = 0; i < moves.newTrainees(); i++) {
            LocalDate joinedOn = dice.day(month.atDay(2), month.atDay(14));
            boolean trained = month.getMonthValue() == 6 && i < 2;
            Employment special = roll.enter(dice.chance(25))
                    .join(WorkerType.SPECIAL_CONSTABLE, joinedOn, trained ? "TRANSFEREE" : "NEW");
            statuses.become(special.person(), trained ? "ACTIVE" : "IN_TRAINING", joinedOn);
            states.put(special, State.IN_TRAINING);
            if (trained) {
                trainedElsewhere.add(special);
            }
        }
        for (Person person : dice.some(moves.rejoiners(), formerSpecials(), "rejoining specials")) {
            Employment special = person.join(WorkerType.SPECIAL_CONSTABLE, month.atDay(1), "REJOINER");
            statuses.become(person, "ACTIVE", month.atDay(1));
            states.put(special, State.ACTIVE);
        }
    }

    private List<Person> formerSpecials() {
        return roll.people().stream()
                .filter(person -> person.employments().size() == 1)
                .filter(person -> {
                    Employment only = person.employments().getFirst();
                    return only.type() == WorkerType.SPECIAL_CONSTABLE
                            && "VOLUNTARY_RESIGNATION".equals(only.leaverType())
                            && only.leftOn().isAfter(LocalDate.of(2018, 12, 31))
                            && only.leftOn().isBefore(LocalDate.of(2022, 10, 1));
                })
                .toList();
    }
}
