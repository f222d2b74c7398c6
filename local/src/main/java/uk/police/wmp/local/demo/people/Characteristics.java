package uk.police.wmp.local.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;

/** Gives everybody a name, sex, ethnicity and the rest; on the days that the papers count, exactly as many as they print. */
public final class Characteristics {

    private static final LocalDate COUNTED_ON = Autumn2018.DAY;
    private static final List<String> MINORITY_ETHNICITIES = Plan.choices("minority-ethnicity");
    private static final List<String> OTHER_ETHNICITIES = Plan.choices("other-ethnicity");

    private final Dice dice = new Dice("characteristics");

    public void give(Roll roll) {
        roll.people().forEach(this::describe);
        for (WorkerType type : WorkerType.values()) {
            allot(onTheDay(roll, type), Autumn2018.of(type).women());
        }
        allot(newSpecials(roll), Plan.number("specials.recruited-women"));
        confirmDetails(roll);
        new Declarations().give(roll);
    }

    public static String ethnicity(Dice dice, boolean minority) {
        return dice.oneOf(minority ? MINORITY_ETHNICITIES : OTHER_ETHNICITIES);
    }

    public static String disability(Dice dice) {
        return dice.chance(4) ? "YES" : dice.chance(12) ? "NOT_STATED" : "NO";
    }

    private static List<Person> onTheDay(Roll roll, WorkerType type) {
        return roll.serving(type, COUNTED_ON).stream().map(Employment::person).toList();
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
        int women = Autumn2018.of(person.employments().getFirst().type()).womenPercent();
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
                person.detailsConfirmedOn = dice.day(first.joinedOn(), early(first));
            }
        }
        int confirmed = Math.round(serving.size() * Plan.number("details.confirmed-percent") / 100f);
        List<Person> shuffled = dice.shuffled(serving);
        for (int i = 0; i < shuffled.size(); i++) {
            Person person = shuffled.get(i);
            Employment employment = person.employmentOn(COUNTED_ON).orElseThrow();
            LocalDate newYear = LocalDate.of(2018, 1, 1);
            if (i < confirmed) {
                LocalDate joinedOn = employment.joinedOn();
                person.detailsConfirmedOn = dice.day(Days.later(joinedOn, newYear), COUNTED_ON);
            } else if (dice.chance(40) && employment.joinedOn().isBefore(newYear)) {
                // just outside the edge for some, long ago for others
                person.detailsConfirmedOn =
                        dice.chance(5) ? newYear.minusDays(1) : dice.day(employment.joinedOn(), newYear.minusDays(1));
            } else if (dice.chance(40) && employment.lastsBeyond(COUNTED_ON.plusDays(60))) {
                person.detailsConfirmedOn = dice.day(COUNTED_ON.plusDays(1), COUNTED_ON.plusDays(60));
            }
        }
    }

    /** The fortieth day of service, or the last of somebody who left before it. */
    private static LocalDate early(Employment employment) {
        LocalDate day = employment.joinedOn().plusDays(40);
        return Days.earlier(employment.lastDayOr(day), day);
    }
}
