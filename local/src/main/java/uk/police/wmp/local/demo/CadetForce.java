package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CadetUnits.CadetUnit;

/** The cadets and their leaders, as many on each day of count as the paper prints (004 paras 27 and 28). */
final class CadetForce {

    /** Heads on a day; external volunteers are the leaders who are neither officers nor staff. */
    record Heads(LocalDate day, int cadets, int leaders, int officers, int staff) {

        static Heads of(String day, int cadets, int leaders, int officers, int staff) {
            return new Heads(LocalDate.parse(day), cadets, leaders, officers, staff);
        }
    }

    static final class Cadet {
        String externalId;
        CadetUnit unit;
        String givenName;
        String familyName;
        LocalDate dateOfBirth;
        String sex;
        String ethnicity;
        LocalDate joinedOn;
        LocalDate leftOn;

        LocalDate eighteenth() {
            return dateOfBirth.plusYears(18);
        }
    }

    static final class Leader {
        String externalId;
        CadetUnit unit;
        String givenName;
        String familyName;
        String background;
        String workerExternalId;
        LocalDate activeFrom;
        LocalDate activeTo;
    }

    private static final List<Heads> PLAN = List.of(
            Heads.of("2018-10-31", 85, 30, 5, 4),
            Heads.of("2019-06-30", 130, 50, 8, 6),
            Heads.of("2019-12-31", 180, 62, 10, 8),
            Heads.of("2020-12-31", 220, 80, 13, 10),
            Heads.of("2021-06-30", 280, 95, 15, 12),
            Heads.of("2021-12-31", 350, 115, 18, 14),
            Heads.of("2022-06-30", 420, 138, 22, 17),
            Heads.of("2022-12-31", 485, 160, 25, 19),
            Heads.of("2023-01-31", 492, 165, 26, 20),
            Heads.of("2023-02-28", 468, 144, 23, 17),
            Heads.of("2023-03-31", 494, 151, 24, 18),
            Heads.of("2023-04-30", 462, 148, 23, 18),
            Heads.of("2023-05-31", 472, 141, 22, 17),
            Heads.of("2023-06-30", 500, 147, 23, 18),
            Heads.of("2023-07-31", 472, 152, 24, 18),
            Heads.of("2023-08-31", 434, 146, 23, 17),
            Heads.of("2023-09-30", 420, 128, 20, 16),
            Heads.of("2023-10-31", 401, 115, 18, 14),
            Heads.of("2023-11-30", 398, 118, 18, 15),
            Heads.of("2023-12-31", 395, 120, 19, 15));

    private final CadetEnrolment enrolment = new CadetEnrolment();
    private final CadetLeadership leadership;

    CadetForce(Roll roll) {
        leadership = new CadetLeadership(roll);
        LocalDate before = LocalDate.of(2018, 8, 31);
        for (Heads heads : PLAN) {
            leadership.step(before, heads, enrolment);
            enrolment.step(before, heads.day(), heads.cadets());
            before = heads.day();
        }
    }

    List<CadetUnit> units() {
        return CadetUnits.ALL;
    }

    List<Cadet> cadets() {
        return enrolment.cadets();
    }

    List<Leader> leaders() {
        return leadership.leaders();
    }
}
