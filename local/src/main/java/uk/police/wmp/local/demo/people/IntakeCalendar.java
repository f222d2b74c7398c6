package uk.police.wmp.local.demo.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;

/** The days on which officers start, the places on each, and who from within the force has been promised one. */
public final class IntakeCalendar {

    /** A place in an intake; {@code by} is an entry route, or TRANSFEREE or POLICE_NOW. */
    public record Place(LocalDate day, String by) {

        public boolean studentOfficer() {
            return !by.equals("TRANSFEREE") && !by.equals("POLICE_NOW");
        }

        /** The table of 001 para 12 has none of them: from its first day on they join without a record of their probation. */
        public boolean policeNowOnRecord() {
            return by.equals("POLICE_NOW") && day.isBefore(LocalDate.of(2018, 4, 1));
        }
    }

    /** A PCSO or special constable who leaves to start as an officer on a day. */
    public record Promised(Person person, LocalDate day, WorkerType from) {}

    /** Officers who join between two days, by one way. */
    private record Intake(LocalDate from, LocalDate to, String by, int places) {}

    private final Dice dice = new Dice("intakes");
    private final List<Place> places = new ArrayList<>();
    private final List<Promised> promised = new ArrayList<>();

    public IntakeCalendar() {
        Plan.rows("officers/intakes", Intake.class).stream()
                .collect(Collectors.groupingBy(Intake::from, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::layOut);
    }

    /** Days after the first and up to the second on which student officers start. */
    public List<LocalDate> startDays(LocalDate after, LocalDate upTo) {
        return placesIn(after, upTo).stream()
                .filter(Place::studentOfficer)
                .map(Place::day)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Place> placesIn(LocalDate after, LocalDate upTo) {
        return places.stream()
                .filter(place -> place.day().isAfter(after) && !place.day().isAfter(upTo))
                .toList();
    }

    public void promise(Person person, LocalDate day, WorkerType from) {
        promised.add(new Promised(person, day, from));
    }

    public List<Promised> promisedIn(LocalDate after, LocalDate upTo) {
        return promised.stream()
                .filter(start -> start.day().isAfter(after) && !start.day().isAfter(upTo))
                .toList();
    }

    private void layOut(List<Intake> byWay) {
        LocalDate to = byWay.getFirst().to();
        List<LocalDate> days = new ArrayList<>();
        days.add(byWay.getFirst().from());
        LocalDate monday = days.getFirst().plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate day = monday.plusWeeks(2); day.isBefore(to); day = day.plusWeeks(3)) {
            days.add(day);
        }
        days.add(to);
        List<String> shuffled = dice.shuffled(byWay.stream()
                .flatMap(intake -> Collections.nCopies(intake.places(), intake.by()).stream())
                .toList());
        for (int i = 0; i < shuffled.size(); i++) {
            places.add(new Place(days.get(i % days.size()), shuffled.get(i)));
        }
    }
}
