package uk.police.wmp.local.attack;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fifty forces of a few dozen people each, one after the other: the people of each join on the second of a month and leave on the
 * third of the next, so that each month's end sees one of them. Small enough that most counts could be somebody.
 */
final class SmallForces {

    static final YearMonth FIRST = YearMonth.of(2015, 1);
    static final int FORCES = 50;

    private static final List<String> RANKS = List.of(
            "CONSTABLE",
            "CONSTABLE",
            "SERGEANT",
            "INSPECTOR",
            "CHIEF_INSPECTOR",
            "SUPERINTENDENT",
            "CHIEF_SUPERINTENDENT",
            "CHIEF_CONSTABLE");
    private static final List<String> TYPES = List.of("POLICE_OFFICER", "POLICE_OFFICER", "POLICE_STAFF", "PCSO");
    private static final List<String> ETHNICITIES = List.of("W1", "W1", "W1", "W2", "A1", "A2", "B1", "M1", "O9", "NS");
    private static final List<String> LEAVER_TYPES =
            List.of("VOLUNTARY_RESIGNATION", "MEDICAL_RETIREMENT", "DISMISSAL", "TRANSFER");
    private static final List<String> REASONS = List.of("PSYCHOLOGICAL", "MUSCULOSKELETAL", "RESPIRATORY", "CARDIAC");
    private static final List<String> CATEGORIES = List.of("MENTAL_HEALTH", "MUSCULOSKELETAL", "OTHER_PHYSICAL");

    final StringBuilder workers = new StringBuilder("externalId,givenName,familyName,sex,ethnicity,disability\n");
    final StringBuilder employments =
            new StringBuilder("externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType\n");
    final StringBuilder ranks = new StringBuilder("externalId,workerExternalId,rank,validFrom,validTo\n");
    final StringBuilder absences =
            new StringBuilder("externalId,workerExternalId,startedOn,endedOn,hoursLost,reason\n");
    final StringBuilder referrals = new StringBuilder("externalId,workerExternalId,kind,category,referredOn\n");

    private final SplittableRandom dice;

    SmallForces(long seed) {
        dice = new SplittableRandom(seed);
        for (int force = 0; force < FORCES; force++) {
            people(force, 5 + dice.nextInt(60));
        }
    }

    static YearMonth last() {
        return FIRST.plusMonths(FORCES - 1);
    }

    private void people(int force, int number) {
        LocalDate joined = FIRST.plusMonths(force).atDay(2);
        LocalDate left = joined.plusMonths(1).plusDays(1);
        int women = dice.nextInt(101); // some forces have next to none of somebody
        for (int i = 0; i < number; i++) {
            String worker = "W" + force + "-" + i;
            String type = any(TYPES);
            String sex = dice.nextInt(100) < women ? "F" : "M";
            workers.append(
                    "%s,A,B,%s,%s,%s%n".formatted(worker, sex, any(ETHNICITIES), dice.nextInt(8) == 0 ? "YES" : "NO"));
            employments.append(
                    "E-%s,%s,%s,%s,NEW,%s,%s%n".formatted(worker, worker, type, joined, left, any(LEAVER_TYPES)));
            if (type.equals("POLICE_OFFICER")) {
                ranks.append("R-%s,%s,%s,%s,%s%n".formatted(worker, worker, any(RANKS), joined, left));
            }
            if (dice.nextInt(4) == 0) {
                absences.append("A-%s,%s,%s,%s,%d,%s%n"
                        .formatted(
                                worker,
                                worker,
                                joined.plusDays(1),
                                joined.plusDays(1 + dice.nextInt(20)),
                                8,
                                any(REASONS)));
            }
            if (dice.nextInt(5) == 0) {
                referrals.append(
                        "O-%s,%s,MANAGEMENT,%s,%s%n".formatted(worker, worker, any(CATEGORIES), joined.plusDays(2)));
            }
        }
    }

    private String any(List<String> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
