package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.police.wmp.local.demo.Plan;

/** Everybody who was ever in the demo force, in the order of their payroll numbers. */
public final class Roll {

    private static final int FIRST_PAYROLL_NUMBER = Plan.number("roll.first-payroll-number");

    private final List<Person> people = new ArrayList<>();

    public Person enter(boolean minority) {
        Person person = new Person("P" + (FIRST_PAYROLL_NUMBER + people.size()), minority);
        people.add(person);
        return person;
    }

    public List<Person> people() {
        return people;
    }

    public List<Employment> employments() {
        return employments(one -> true);
    }

    public List<Employment> employments(WorkerType type) {
        return employments(one -> one.type() == type);
    }

    /** Who serves as this type on the day. */
    public List<Employment> serving(WorkerType type, LocalDate day) {
        return employments(one -> one.type() == type && one.covers(day));
    }

    /** Who serves as one of these types on the day, type by type. */
    public List<Employment> serving(LocalDate day, WorkerType... types) {
        return Stream.of(types).flatMap(type -> serving(type, day).stream()).toList();
    }

    private List<Employment> employments(Predicate<Employment> which) {
        List<Employment> found = new ArrayList<>();
        for (Person person : people) {
            for (Employment one : person.employments()) {
                if (which.test(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }
}
