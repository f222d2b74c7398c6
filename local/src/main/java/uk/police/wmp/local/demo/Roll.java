package uk.police.wmp.local.demo;

import java.util.ArrayList;
import java.util.List;

/** Everybody who was ever in the demo force, in the order of their payroll numbers. */
final class Roll {

    private static final int FIRST_PAYROLL_NUMBER = 100_001;

    private final List<Person> people = new ArrayList<>();

    Person enter(boolean minority) {
        Person person = new Person("P" + (FIRST_PAYROLL_NUMBER + people.size()), minority);
        people.add(person);
        return person;
    }

    List<Person> people() {
        return people;
    }

    List<Employment> employments() {
        return people.stream().flatMap(person -> person.employments().stream()).toList();
    }

    List<Employment> employments(WorkerType type) {
        return employments().stream()
                .filter(employment -> employment.type() == type)
                .toList();
    }
}
