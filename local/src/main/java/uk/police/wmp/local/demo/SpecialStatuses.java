package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each special constable was, from day to day. A status lasts until the next one begins. */
public final class SpecialStatuses {

    record Status(String name, LocalDate from) {}

    private final Map<Person, List<Status>> statuses = new LinkedHashMap<>();

    /** A later status than all so far; one that begins on the same day as the last replaces it. */
    void become(Person person, String name, LocalDate from) {
        List<Status> list = statuses.computeIfAbsent(person, nobody -> new ArrayList<>());
        if (!list.isEmpty() && !from.isAfter(list.getLast().from())) {
            throw new IllegalStateException(
                    person.payrollNumber() + " can't become " + name + " on " + from + " after " + list.getLast());
        }
        list.add(new Status(name, from));
    }

    Map<Person, List<Status>> all() {
        return statuses;
    }

    LocalDate lastChange(Person person) {
        return statuses.get(person).getLast().from();
    }

    String on(LocalDate day, Person person) {
        String name = "NONE";
        for (Status status : statuses.get(person)) {
            if (!status.from().isAfter(day)) {
                name = status.name();
            }
        }
        return name;
    }

    boolean allMonth(String name, YearMonth month, Person person) {
        boolean unchanged = statuses.get(person).stream()
                .noneMatch(status ->
                        status.from().isAfter(month.atDay(1)) && !status.from().isAfter(month.atEndOfMonth()));
        return unchanged && on(month.atDay(1), person).equals(name);
    }
}
