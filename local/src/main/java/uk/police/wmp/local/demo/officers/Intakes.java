package uk.police.wmp.local.demo.officers;

import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.people.Census;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.IntakeCalendar;
import uk.police.wmp.local.demo.people.IntakeCalendar.Place;
import uk.police.wmp.local.demo.people.IntakeCalendar.Promised;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Fills the places of the intakes between two censuses, first with those from within the force to whom one was promised. */
final class Intakes {

    private final Roll roll;
    private final IntakeCalendar calendar;
    private final StudentOfficers students;
    private final Dice dice;

    Intakes(Roll roll, IntakeCalendar calendar, StudentOfficers students, Dice dice) {
        this.roll = roll;
        this.calendar = calendar;
        this.students = students;
        this.dice = dice;
    }

    List<Employment> fill(Census before, Census now) {
        List<Place> places = new ArrayList<>(calendar.placesIn(before.day(), now.day()));
        int planned = now.joiners(before, false) + now.joiners(before, true);
        if (places.size() != planned) {
            throw new IllegalStateException(places.size() + " places for " + planned + " joiners by " + now.day());
        }
        List<Employment> joiners = new ArrayList<>();
        int minorityLeft = now.joiners(before, true);
        for (Promised promised : calendar.promisedIn(before.day(), now.day())) {
            Place place = places.stream()
                    .filter(free -> free.studentOfficer() && free.day().equals(promised.day()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No place left on " + promised.day()));
            places.remove(place);
            boolean special = promised.from() == WorkerType.SPECIAL_CONSTABLE;
            joiners.add(start(promised.person(), place, special ? "FORMER_SPECIAL" : "NEW"));
            minorityLeft -= promised.person().minority() ? 1 : 0;
        }
        List<Place> free = dice.shuffled(places);
        for (int i = 0; i < free.size(); i++) {
            Place place = free.get(i);
            joiners.add(start(roll.enter(i < minorityLeft), place, place.studentOfficer() ? "NEW" : place.by()));
        }
        return joiners;
    }

    private Employment start(Person person, Place place, String joinerType) {
        Employment officer = person.join(WorkerType.POLICE_OFFICER, place.day(), joinerType);
        officer.hold("CONSTABLE", place.day());
        if (place.studentOfficer() || place.policeNowOnRecord()) {
            students.enrol(officer, place.by());
        }
        return officer;
    }
}
