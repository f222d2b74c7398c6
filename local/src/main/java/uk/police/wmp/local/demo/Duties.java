package uk.police.wmp.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Duties of special constables: in the months that a paper counts, as many hours in all, or as many people on either side of the 16 hours
 * of the service level, as it prints; in the months next to them whatever comes.
 */
final class Duties {

    record Duty(
            Person special,
            String kind,
            String unit,
            Instant startedAt,
            Instant endedAt,
            LocalDate signedOffOn,
            LocalDate disputedOn) {}

    private record ServiceLevel(int under, int meeting) {}

    private static final YearMonth FIRST = YearMonth.of(2021, 10);
    private static final YearMonth LAST = YearMonth.of(2023, 12);
    private static final int SERVICE_LEVEL_MINUTES = 16 * 60;

    /** 001 para 40. */
    private static final Map<YearMonth, Integer> HOURS = Map.of(
            YearMonth.of(2021, 11), 7_600,
            YearMonth.of(2021, 12), 6_300,
            YearMonth.of(2022, 1), 7_200,
            YearMonth.of(2022, 2), 7_000,
            YearMonth.of(2022, 3), 7_100);

    /** 004 Table 3. */
    private static final Map<YearMonth, ServiceLevel> SERVICE_LEVELS = Map.of(
            YearMonth.of(2023, 4), new ServiceLevel(61, 68),
            YearMonth.of(2023, 5), new ServiceLevel(47, 130),
            YearMonth.of(2023, 6), new ServiceLevel(58, 111),
            YearMonth.of(2023, 7), new ServiceLevel(50, 119),
            YearMonth.of(2023, 8), new ServiceLevel(42, 117),
            YearMonth.of(2023, 9), new ServiceLevel(31, 120),
            YearMonth.of(2023, 10), new ServiceLevel(34, 115));

    private static final List<String> UNITS =
            List.of("NPU-BE", "NPU-BW", "NPU-CO", "NPU-DU", "NPU-SA", "NPU-SO", "NPU-WA", "NPU-WO");

    private final Dice dice = new Dice("duties");
    private final Roll roll;
    private final SpecialStatuses statuses;
    private final List<Duty> duties = new ArrayList<>();

    Duties(Roll roll, SpecialStatuses statuses) {
        this.roll = roll;
        this.statuses = statuses;
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            serve(month);
        }
    }

    List<Duty> all() {
        return duties;
    }

    private void serve(YearMonth month) {
        List<Person> active = dice.shuffled(throughout("ACTIVE", month));
        if (HOURS.containsKey(month)) {
            shareOut(HOURS.get(month) * 60, active, month);
        } else if (SERVICE_LEVELS.containsKey(month)) {
            serveToLevel(SERVICE_LEVELS.get(month), active, month);
        } else if (counted(month.plusMonths(1)) || counted(month.minusMonths(1))) {
            active.forEach(special -> serve(special, quarters(0, 64), month));
        }
    }

    private static boolean counted(YearMonth month) {
        return HOURS.containsKey(month) || SERVICE_LEVELS.containsKey(month);
    }

    private List<Person> throughout(String status, YearMonth month) {
        return roll.employments(WorkerType.SPECIAL_CONSTABLE).stream()
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

    private void serveToLevel(ServiceLevel level, List<Person> active, YearMonth month) {
        if (active.size() != level.under() + level.meeting()) {
            throw new IllegalStateException(active.size() + " specials are active all " + month + ", not " + level);
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
                .filter(duty -> duty.special() == special)
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
                special,
                kind,
                dice.oneOf(UNITS),
                start.toInstant(ZoneOffset.UTC),
                start.plusMinutes(length).toInstant(ZoneOffset.UTC),
                signedOff ? decided : null,
                disputed ? decided : null));
    }
}
