package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.Locale;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.people.Characteristics;
import uk.police.wmp.local.demo.people.Names;
import uk.police.wmp.local.demo.people.Person;

/** Somebody who applies. Numbers begin with 01632 960, which nobody has; addresses end in example.org. */
record Candidate(
        String externalId,
        String givenName,
        String familyName,
        String email,
        String phone,
        LocalDate dateOfBirth,
        String sex,
        String ethnicity,
        String disability,
        String qualification,
        String workerExternalId) {

    static Candidate stranger(
            String id, Dice dice, LocalDate on, boolean woman, boolean minority, String qualification) {
        return new Candidate(
                id,
                dice.oneOf(Names.GIVEN),
                dice.oneOf(Names.FAMILY),
                email(id),
                phone(id),
                birthday(dice, on),
                woman ? "F" : "M",
                Characteristics.ethnicity(dice, minority),
                Characteristics.disability(dice),
                qualification,
                null);
    }

    /** A candidate who was appointed is the worker that we know. */
    static Candidate appointed(String id, Dice dice, LocalDate on, Person worker, String qualification) {
        return new Candidate(
                id,
                worker.givenName(),
                worker.familyName(),
                email(id),
                phone(id),
                birthday(dice, on),
                worker.sex(),
                worker.ethnicity(),
                worker.disability(),
                qualification,
                worker.payrollNumber());
    }

    static String email(String id) {
        return id.toLowerCase(Locale.ROOT) + "@example.org";
    }

    private static String phone(String id) {
        return "01632 960" + id.substring(id.length() - 3);
    }

    private static LocalDate birthday(Dice dice, LocalDate on) {
        return on.minusYears(dice.chance(70) ? dice.between(19, 27) : dice.between(28, 44))
                .minusDays(dice.between(0, 364));
    }
}
