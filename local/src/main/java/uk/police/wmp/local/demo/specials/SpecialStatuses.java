package uk.police.wmp.local.demo.specials;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Person;

/** What each special constable was, from day to day. A status lasts until the next one begins. */
public final class SpecialStatuses {

    private record Status(String name, LocalDate from) {}

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

    public void write(Sheets sheets) {
        String heading = "externalId,workerExternalId,status,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("special-statuses", heading)) {
            statuses.forEach((person, list) -> {
                String worker = person.payrollNumber();
                for (int i = 0; i < list.size(); i++) {
                    LocalDate to = i + 1 < list.size() ? list.get(i + 1).from().minusDays(1) : null;
                    Status status = list.get(i);
                    sheet.row("STATUS-" + worker + "-" + (i + 1), worker, status.name(), status.from(), to);
                }
            });
        }
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
