package uk.police.wmp.local.demo.specials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Duties of special constables: in the months that a paper counts, as many hours in all, or as many people on either side of the 16 hours
 * of the service level, as it prints; in the months next to them whatever comes.
 */
public final class Duties {

    private record Duty(
            String externalId,
            String workerExternalId,
            String kind,
            String unit,
            Instant startedAt,
            Instant endedAt,
            LocalDate signedOffOn,
            LocalDate disputedOn) {}

    /** A month that a paper counts: all hours, or else how many are under the service level and how many meet it. */
    private record CountedMonth(YearMonth month, Integer hours, int under, int meeting) {}

    private static final YearMonth FIRST = YearMonth.of(2021, 10);
    private static final YearMonth LAST = YearMonth.of(2023, 12);
    private static final int SERVICE_LEVEL_MINUTES = 16 * 60;

    private static final Map<YearMonth, CountedMonth> COUNTED =
            Plan.rowsBy(CountedMonth::month, "specials/duty-months", CountedMonth.class);
    private static final List<String> UNITS = Plan.choices("duty-unit");

    private final Dice dice = new Dice("duties");
    private final List<Employment> specials;
    private final SpecialStatuses statuses;
    private final List<Duty> duties = new ArrayList<>();

    public Duties(Roll roll, SpecialStatuses statuses) {
        specials = roll.employments(WorkerType.SPECIAL_CONSTABLE);
        this.statuses = statuses;
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            serve(month);
        }
    }

    public void write(Sheets sheets) {
        sheets.write("duties", Duty.class, duties);
    }

    private void serve(YearMonth month) {
        List<Person> active = dice.shuffled(throughout("ACTIVE", month));
        CountedMonth counted = COUNTED.get(month);
        if (counted == null) {
            if (COUNTED.containsKey(month.plusMonths(1)) || COUNTED.containsKey(month.minusMonths(1))) {
                active.forEach(special -> serve(special, quarters(0, 64), month));
            }
        } else if (counted.hours() != null) {
            shareOut(counted.hours() * 60, active, month);
        } else {
            serveToLevel(counted, active, month);
        }
    }

    private List<Person> throughout(String status, YearMonth month) {
        return specials.stream()
                .filter(special -> special.covers(month.atDay(1)) && special.covers(month.atEndOfMonth()))
                .map(Employment::person)
                .filter(person -> statuses.allMonth(status, month, person))
                .toList();
    }

    /** Everybody gets a share by lot, in quarters of an hour; what rounding leaves goes out a quarter at a time. */
    private void shareOut(int minutes, List<Person> active, YearMonth month) {
        int[] lots = active.stream().mapToInt(special -> dice.between(20, 180)).toArray();
        int allLots = Arrays.stream(lots).sum();
        int[] quarters = Arrays.stream(lots)
                .map(lot -> (int) ((long) minutes * lot / allLots / 15))
                .toArray();
        int left = minutes / 15 - Arrays.stream(quarters).sum();
        for (int i = 0; i < active.size(); i++) {
            serve(active.get(i), (quarters[i] + (i < left ? 1 : 0)) * 15, month);
        }
        for (Person special : active.subList(0, 10)) {
            addUncounted(special, month);
        }
    }

    private void serveToLevel(CountedMonth level, List<Person> active, YearMonth month) {
        if (active.size() != level.under() + level.meeting()) {
            throw new IllegalStateException(active.size() + " specials are active all month, not as in " + level);
        }
        for (int i = 0; i < active.size(); i++) {
            Person special = active.get(i);
            if (i < level.under()) {
                // three come a minute short of the 16 hours
                serve(special, i < 3 ? SERVICE_LEVEL_MINUTES - 1 : quarters(0, 60), month);
            } else {
                // five meet them to the minute
                boolean exactly = i < level.under() + 5;
                serve(special, exactly ? SERVICE_LEVEL_MINUTES : SERVICE_LEVEL_MINUTES + quarters(1, 70), month);
            }
        }
        // not signed off or disputed: these would lift somebody over the line if they counted
        active.subList(0, 8).forEach(special -> addUncounted(special, month));
        for (Person trainee : throughout("IN_TRAINING", month)) {
            add(trainee, "TRAINING", dice.day(month.atDay(1), month.atEndOfMonth()), 9 * 60, 8 * 60, true);
        }
    }

    private int quarters(int low, int high) {
        return dice.between(low, high) * 15;
    }

    /** Splits the minutes into duties of up to ten hours on different days, the last of them the odd one. */
    private void serve(Person special, int minutes, YearMonth month) {
        List<Integer> days = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(day);
        }
        List<Integer> shuffled = dice.shuffled(days);
        int left = minutes;
        int next = 0;
        while (left > 0) {
            int length = left <= 10 * 60 ? left : Math.min(left, dice.between(24, 40) * 15);
            String kind = dice.chance(70) ? "PATROL" : dice.chance(60) ? "EVENT" : "TRAINING";
            // latest start such that the duty ends before midnight: no duty reaches into another month
            int latestQuarter = (23 * 60 - length) / 15;
            int start = dice.between(Math.min(28, latestQuarter), latestQuarter) * 15;
            add(special, kind, month.atDay(shuffled.get(next++)), start, length, true);
            left -= length;
        }
    }

    /** A duty that is not signed off, or is disputed, on a day without another. */
    private void addUncounted(Person special, YearMonth month) {
        List<Integer> taken = duties.stream()
                .filter(duty -> duty.workerExternalId().equals(special.payrollNumber()))
                .map(duty -> LocalDate.ofInstant(duty.startedAt(), ZoneOffset.UTC))
                .filter(day -> YearMonth.from(day).equals(month))
                .map(LocalDate::getDayOfMonth)
                .toList();
        List<Integer> days = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (!taken.contains(day)) {
                days.add(day);
            }
        }
        add(special, "PATROL", month.atDay(dice.oneOf(days)), 10 * 60, 6 * 60, false);
    }

    private void add(Person special, String kind, LocalDate day, int startMinute, int length, boolean signedOff) {
        LocalDateTime start = day.atStartOfDay().plusMinutes(startMinute);
        LocalDate decided = day.plusDays(dice.between(1, 20));
        boolean disputed = !signedOff && dice.chance(40);
        duties.add(new Duty(
                "DUTY-" + (duties.size() + 1),
                special.payrollNumber(),
                kind,
                dice.oneOf(UNITS),
                start.toInstant(ZoneOffset.UTC),
                start.plusMinutes(length).toInstant(ZoneOffset.UTC),
                signedOff ? decided : null,
                disputed ? decided : null));
    }
}
