package uk.police.wmp.local.demo.conditions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation.Unit;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Requests since the policy of April 2018, most of them decided within its three months. Criminal Justice changed that summer: whoever
 * was refused settled it there, and one formal appeal was made (000 para 52).
 */
final class FlexibleWorking {

    private static final int FORCE_WIDE = 320;
    private static final int IN_CRIMINAL_JUSTICE = 42;
    private static final String CHANGE = "CJ-2018";
    private static final String CHANGED_UNIT = "Criminal Justice Services";
    private static final LocalDate POLICY_FROM = LocalDate.of(2018, 4, 2);
    private static final LocalDate LAST = LocalDate.of(2022, 11, 30);
    private static final List<String> PATTERNS = List.of(
            "PART_TIME",
            "PART_TIME",
            "COMPRESSED_HOURS",
            "COMPRESSED_HOURS",
            "FLEXITIME",
            "STAGGERED_HOURS",
            "FIXED_SHIFTS",
            "TERM_TIME",
            "JOB_SHARE",
            "AGILE_WORKING");
    private static final List<String> GROUNDS = List.of("DEMAND", "CANNOT_REORGANISE", "QUALITY", "PLANNED_CHANGES");

    private record Decision(LocalDate on, String decision, LocalDate appealedOn, LocalDate appealOn, String appeal) {}

    private final Population population;
    private final Dice dice = new Dice("flexible working");
    private final List<Employment> managers;
    private final CsvSheet sheet;

    private FlexibleWorking(Population population, CsvSheet sheet) {
        this.population = population;
        this.sheet = sheet;
        managers = population.roll().serving(WorkerType.POLICE_OFFICER, POLICY_FROM).stream()
                .filter(one -> one.leftOn() == null)
                .filter(one ->
                        one.rankOn(POLICY_FROM).filter("INSPECTOR"::equals).isPresent())
                .toList();
    }

    static void write(Sheets sheets, Population population) {
        try (CsvSheet sheet = sheets.open(
                "flexible-working-requests",
                "externalId",
                "workerExternalId",
                "submittedOn",
                "pattern",
                "decidedOn",
                "decision",
                "appealedOn",
                "appealDecidedOn",
                "appealOutcome",
                "refusalGround",
                "decidedByExternalId",
                "appealDecidedByExternalId",
                "unitExternalId",
                "changeProgramme",
                "startsOn")) {
            new FlexibleWorking(population, sheet).write();
        }
    }

    private void write() {
        List<Employment> staff = population.roll().employments().stream()
                .filter(one -> one.type() != WorkerType.SPECIAL_CONSTABLE && !managers.contains(one))
                .filter(one -> one.covers(POLICY_FROM) && one.lastsBeyond(LAST.plusMonths(6)))
                .toList();
        List<Employment> changed = staff.stream()
                .filter(one -> unit(one).name().equals(CHANGED_UNIT))
                .toList();
        List<Employment> asking = new ArrayList<>(dice.some(IN_CRIMINAL_JUSTICE, changed, "requests in the change"));
        for (int i = 0; i < asking.size(); i++) {
            LocalDate submittedOn = dice.day(LocalDate.of(2018, 6, 4), LocalDate.of(2018, 8, 10));
            boolean refused = i < 9;
            row(asking.get(i), submittedOn, decide(submittedOn, refused, i == 0), CHANGE);
        }
        List<Employment> others = staff.stream()
                .filter(one -> !unit(one).name().equals(CHANGED_UNIT))
                .toList();
        List<Employment> rest = dice.some(FORCE_WIDE, others, "requests elsewhere");
        for (int i = 0; i < rest.size(); i++) {
            LocalDate submittedOn = dice.day(POLICY_FROM, LAST);
            boolean refused = dice.chance(11);
            // one decided on the last day in time, one the day after
            Decision decision = i == 0
                    ? new Decision(submittedOn.plusMonths(3), "AGREED", null, null, null)
                    : i == 1
                            ? new Decision(submittedOn.plusMonths(3).plusDays(1), "AGREED", null, null, null)
                            : decide(submittedOn, refused, refused && dice.chance(25));
            row(rest.get(i), submittedOn, decision, null);
        }
    }

    private Decision decide(LocalDate submittedOn, boolean refused, boolean appealed) {
        LocalDate decidedOn = submittedOn.plusDays(dice.chance(95) ? dice.between(10, 60) : dice.between(95, 130));
        if (!refused) {
            return new Decision(decidedOn, dice.chance(80) ? "AGREED" : "AGREED_IN_PART", null, null, null);
        }
        if (!appealed) {
            return new Decision(decidedOn, "REFUSED", null, null, null);
        }
        LocalDate appealedOn = decidedOn.plusDays(dice.between(3, 10));
        String outcome = dice.chance(40) ? "UPHELD_IN_PART" : "DISMISSED";
        return new Decision(decidedOn, "REFUSED", appealedOn, appealedOn.plusDays(dice.between(7, 20)), outcome);
    }

    private void row(Employment one, LocalDate submittedOn, Decision decision, String change) {
        String worker = one.worker();
        boolean refused = decision.decision().equals("REFUSED");
        boolean grants = !refused || "UPHELD_IN_PART".equals(decision.appeal());
        // whoever hears an appeal had no part in the decision
        List<Employment> deciders = dice.some(2, managers, "who decides");
        String appealDecider =
                decision.appealOn() == null ? null : deciders.get(1).person().payrollNumber();
        LocalDate settledOn = decision.appealOn() == null ? decision.on() : decision.appealOn();
        sheet.row(
                "FLX-" + worker,
                worker,
                submittedOn,
                dice.oneOf(PATTERNS),
                decision.on(),
                decision.decision(),
                decision.appealedOn(),
                decision.appealOn(),
                decision.appeal(),
                refused ? dice.oneOf(GROUNDS) : null,
                deciders.get(0).person().payrollNumber(),
                appealDecider,
                unit(one, submittedOn).externalId(),
                change,
                grants ? settledOn.plusDays(28) : null);
    }

    private Unit unit(Employment one) {
        return unit(one, POLICY_FROM);
    }

    private Unit unit(Employment one, LocalDate day) {
        return population.organisation().unitOn(day, one);
    }
}
