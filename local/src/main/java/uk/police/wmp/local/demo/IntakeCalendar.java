package uk.police.wmp.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import uk.police.wmp.local.demo.OfficerPlan.Intake;

/** The days on which officers start, the places on each, and who from within the force has been promised one. */
final class IntakeCalendar {

    /** A place in an intake; {@code by} is an entry route, or TRANSFEREE or POLICE_NOW. */
    record Place(LocalDate day, String by) {

        boolean studentOfficer() {
            return !by.equals("TRANSFEREE") && !by.equals("POLICE_NOW");
        }

        /** The table of 001 para 12 has none of them: from its first day on they join without a record of their probation. */
        boolean policeNowOnRecord() {
            return by.equals("POLICE_NOW") && day.isBefore(LocalDate.of(2018, 4, 1));
        }
    }

    /** A PCSO or special constable who leaves to start as an officer on a day. */
    record Promised(Person person, LocalDate day, WorkerType from) {}

    private final Dice dice = new Dice("intakes");
    private final List<Place> places = new ArrayList<>();
    private final List<Promised> promised = new ArrayList<>();

    IntakeCalendar(List<Intake> intakes) {
        intakes.forEach(this::layOut);
    }

    /** Days after the first and up to the second on which student officers start. */
    List<LocalDate> startDays(LocalDate after, LocalDate upTo) {
        return placesIn(after, upTo).stream()
                .filter(Place::studentOfficer)
                .map(Place::day)
                .distinct()
                .sorted()
                .toList();
    }

    List<Place> placesIn(LocalDate after, LocalDate upTo) {
        return places.stream()
                .filter(place -> place.day().isAfter(after) && !place.day().isAfter(upTo))
                .toList();
    }

    void promise(Person person, LocalDate day, WorkerType from) {
        promised.add(new Promised(person, day, from));
    }

    List<Promised> promisedIn(LocalDate after, LocalDate upTo) {
        return promised.stream()
                .filter(start -> start.day().isAfter(after) && !start.day().isAfter(upTo))
                .toList();
    }

    private void layOut(Intake intake) {
        List<LocalDate> days = new ArrayList<>();
        days.add(intake.from());
        LocalDate monday = intake.from().plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = monday.plusWeeks(2); day.isBefore(intake.to()); day = day.plusWeeks(3)) {
            days.add(day);
        }
        days.add(intake.to());
        List<String> ways = new ArrayList<>();
        // sorted: an immutable map's own order differs from run to run
        new TreeMap<>(intake.by()).forEach((by, count) -> {
            for (int i = 0; i < count; i++) {
                ways.add(by);
            }
        });
        List<String> shuffled = dice.shuffled(ways);
        for (int i = 0; i < shuffled.size(); i++) {
            places.add(new Place(days.get(i % days.size()), shuffled.get(i)));
        }
    }
}
