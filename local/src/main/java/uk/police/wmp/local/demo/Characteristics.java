package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Gives everybody a name, sex, ethnicity and the rest; on the days that the papers count, exactly as many as they print. */
public final class Characteristics {

    private static final LocalDate COUNTED_ON = LocalDate.of(2018, 10, 31);
    private static final Map<WorkerType, Integer> WOMEN_ON_THE_DAY = Map.of(
            WorkerType.POLICE_OFFICER, 2132,
            WorkerType.POLICE_STAFF, 2236,
            WorkerType.PCSO, 222,
            WorkerType.SPECIAL_CONSTABLE, 25);

    /** Of the 105 special constables recruited in the 12 months to 31 March 2022 (001 para 40). */
    private static final int WOMEN_AMONG_NEW_SPECIALS = 29;

    /** 69% of the heads of 31 October 2018 have confirmed their details since 1 January (000 para 42). */
    private static final int DETAILS_CONFIRMED_PERCENT = 69;

    private static final List<String> MINORITY_ETHNICITIES = weighted(Map.ofEntries(
            Map.entry("A1", 26),
            Map.entry("A2", 24),
            Map.entry("A3", 5),
            Map.entry("A4", 2),
            Map.entry("A9", 5),
            Map.entry("B1", 11),
            Map.entry("B2", 5),
            Map.entry("B9", 2),
            Map.entry("M1", 9),
            Map.entry("M2", 1),
            Map.entry("M3", 4),
            Map.entry("M9", 3),
            Map.entry("O2", 1),
            Map.entry("O9", 2)));
    private static final List<String> OTHER_ETHNICITIES =
            weighted(Map.of("W1", 92, "W2", 2, "W3", 1, "W9", 3, "NS", 2));

    private final Dice dice = new Dice("characteristics");

    void give(Roll roll) {
        roll.people().forEach(this::describe);
        for (WorkerType type : WorkerType.values()) {
            allot(onTheDay(roll, type), WOMEN_ON_THE_DAY.get(type));
        }
        allot(newSpecials(roll), WOMEN_AMONG_NEW_SPECIALS);
        confirmDetails(roll);
    }

    public static String ethnicity(Dice dice, boolean minority) {
        return dice.oneOf(minority ? MINORITY_ETHNICITIES : OTHER_ETHNICITIES);
    }

    public static String disability(Dice dice) {
        return dice.chance(4) ? "YES" : dice.chance(12) ? "NOT_STATED" : "NO";
    }

    private static List<Person> onTheDay(Roll roll, WorkerType type) {
        return roll.employments(type).stream()
                .filter(employment -> employment.covers(COUNTED_ON))
                .map(Employment::person)
                .toList();
    }

    private static List<Person> newSpecials(Roll roll) {
        return roll.employments(WorkerType.SPECIAL_CONSTABLE).stream()
                .filter(employment -> employment.joinedOn().isAfter(LocalDate.of(2021, 3, 31))
                        && employment.joinedOn().isBefore(LocalDate.of(2022, 4, 1)))
                .map(Employment::person)
                .toList();
    }

    private void describe(Person person) {
        person.givenName = dice.oneOf(Names.GIVEN);
        person.familyName = dice.oneOf(Names.FAMILY);
        person.ethnicity = ethnicity(dice, person.minority());
        person.disability = disability(dice);
        int women = switch (person.employments().getFirst().type()) {
            case POLICE_OFFICER -> 38;
            case POLICE_STAFF -> 62;
            case PCSO -> 47;
            case SPECIAL_CONSTABLE -> 28;
        };
        person.sex = dice.chance(women) ? "F" : "M";
    }

    private void allot(List<Person> people, int women) {
        people.forEach(person -> person.sex = "M");
        dice.some(women, people, "women").forEach(person -> person.sex = "F");
    }

    private void confirmDetails(Roll roll) {
        List<Person> serving = new ArrayList<>();
        for (Person person : roll.people()) {
            if (person.employmentOn(COUNTED_ON).isPresent()) {
                serving.add(person);
            } else if (dice.chance(85)) {
                Employment first = person.employments().getFirst();
                person.detailsConfirmedOn =
                        dice.day(first.joinedOn(), earlier(first.joinedOn().plusDays(40), first));
            }
        }
        int confirmed = Math.round(serving.size() * DETAILS_CONFIRMED_PERCENT / 100f);
        List<Person> shuffled = dice.shuffled(serving);
        for (int i = 0; i < shuffled.size(); i++) {
            Person person = shuffled.get(i);
            Employment employment = person.employmentOn(COUNTED_ON).orElseThrow();
            LocalDate newYear = LocalDate.of(2018, 1, 1);
            if (i < confirmed) {
                LocalDate joinedOn = employment.joinedOn();
                person.detailsConfirmedOn = dice.day(joinedOn.isAfter(newYear) ? joinedOn : newYear, COUNTED_ON);
            } else if (dice.chance(40) && employment.joinedOn().isBefore(newYear)) {
                // just outside the edge for some, long ago for others
                person.detailsConfirmedOn =
                        dice.chance(5) ? newYear.minusDays(1) : dice.day(employment.joinedOn(), newYear.minusDays(1));
            } else if (dice.chance(40) && employment.lastsBeyond(COUNTED_ON.plusDays(60))) {
                person.detailsConfirmedOn = dice.day(COUNTED_ON.plusDays(1), COUNTED_ON.plusDays(60));
            }
        }
    }

    private static LocalDate earlier(LocalDate day, Employment employment) {
        LocalDate last = employment.lastDayOr(day);
        return last.isBefore(day) ? last : day;
    }

    private static List<String> weighted(Map<String, Integer> weights) {
        List<String> urn = new ArrayList<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> urn.addAll(Collections.nCopies(entry.getValue(), entry.getKey())));
        return List.copyOf(urn);
    }
}
