package uk.police.wmp.local.demo.conditions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Requests since the policy of April 2018, most of them decided within its three months. Criminal Justice changed that summer: whoever
 * was refused settled it there, and one formal appeal was made (000 para 52).
 */
public final class FlexibleWorking {

    private static final String CHANGE = "CJ-2018";
    private static final String CHANGED_UNIT = "Criminal Justice Services";
    private static final LocalDate POLICY_FROM = Plan.day("flexible-working.policy-from");
    private static final LocalDate LAST = Plan.day("flexible-working.last");
    private static final List<String> PATTERNS = Plan.choices("flexible-pattern");
    private static final List<String> GROUNDS = Plan.choices("flexible-refusal-ground");

    private record Decision(LocalDate on, String decision, LocalDate appealedOn, LocalDate appealOn, String appeal) {

        static Decision of(LocalDate on, String decision) {
            return new Decision(on, decision, null, null, null);
        }
    }

    private final Organisation organisation;
    private final Dice dice = new Dice("flexible working");
    private final List<Employment> managers;
    private final CsvSheet sheet;

    private FlexibleWorking(Population population, CsvSheet sheet) {
        this.organisation = population.organisation();
        this.sheet = sheet;
        managers = population.roll().serving(WorkerType.POLICE_OFFICER, POLICY_FROM).stream()
                .filter(one -> one.leftOn() == null && one.holds("INSPECTOR", POLICY_FROM))
                .toList();
    }

    public static void write(Sheets sheets, Population population) {
        String heading =
                "externalId,workerExternalId,submittedOn,pattern,decidedOn,decision,appealedOn,appealDecidedOn,"
                        + "appealOutcome,refusalGround,decidedByExternalId,appealDecidedByExternalId,unitExternalId,"
                        + "changeProgramme,startsOn";
        try (CsvSheet sheet = sheets.open("flexible-working-requests", heading)) {
            new FlexibleWorking(population, sheet).write(population.roll());
        }
    }

    private void write(Roll roll) {
        Map<Boolean, List<Employment>> inChangedUnit = roll.employments().stream()
                .filter(one -> one.type() != WorkerType.SPECIAL_CONSTABLE && !managers.contains(one))
                .filter(one -> one.covers(POLICY_FROM) && one.lastsBeyond(LAST.plusMonths(6)))
                .collect(Collectors.partitioningBy(
                        one -> organisation.unitOn(POLICY_FROM, one).name().equals(CHANGED_UNIT)));
        int refusals = Plan.number("flexible-working.criminal-justice-refused");
        List<Employment> asking = dice.some(
                Plan.number("flexible-working.criminal-justice"), inChangedUnit.get(true), "requests in the change");
        for (int i = 0; i < asking.size(); i++) {
            LocalDate submittedOn = dice.day(LocalDate.of(2018, 6, 4), LocalDate.of(2018, 8, 10));
            row(asking.get(i), submittedOn, decide(submittedOn, i < refusals, i == 0), CHANGE);
        }
        List<Employment> rest =
                dice.some(Plan.number("flexible-working.elsewhere"), inChangedUnit.get(false), "requests elsewhere");
        for (int i = 0; i < rest.size(); i++) {
            LocalDate submittedOn = dice.day(POLICY_FROM, LAST);
            boolean refused = dice.chance(11);
            // one decided on the last day in time, one the day after
            Decision decision = i < 2
                    ? Decision.of(submittedOn.plusMonths(3).plusDays(i), "AGREED")
                    : decide(submittedOn, refused, refused && dice.chance(25));
            row(rest.get(i), submittedOn, decision, null);
        }
    }

    private Decision decide(LocalDate submittedOn, boolean refused, boolean appealed) {
        LocalDate decidedOn = submittedOn.plusDays(dice.chance(95) ? dice.between(10, 60) : dice.between(95, 130));
        if (!refused) {
            return Decision.of(decidedOn, dice.chance(80) ? "AGREED" : "AGREED_IN_PART");
        }
        if (!appealed) {
            return Decision.of(decidedOn, "REFUSED");
        }
        LocalDate appealedOn = decidedOn.plusDays(dice.between(3, 10));
        String outcome = dice.chance(40) ? "UPHELD_IN_PART" : "DISMISSED";
        return new Decision(decidedOn, "REFUSED", appealedOn, appealedOn.plusDays(dice.between(7, 20)), outcome);
    }

    private void row(Employment one, LocalDate submittedOn, Decision decision, String change) {
        boolean refused = decision.decision().equals("REFUSED");
        boolean grants = !refused || "UPHELD_IN_PART".equals(decision.appeal());
        boolean appealed = decision.appealOn() != null;
        // whoever hears an appeal had no part in the decision
        List<Employment> deciders = dice.some(2, managers, "who decides");
        LocalDate settledOn = appealed ? decision.appealOn() : decision.on();
        sheet.row(
                "FLX-" + one.worker(),
                one.worker(),
                submittedOn,
                dice.oneOf(PATTERNS),
                decision.on(),
                decision.decision(),
                decision.appealedOn(),
                decision.appealOn(),
                decision.appeal(),
                refused ? dice.oneOf(GROUNDS) : null,
                deciders.getFirst().worker(),
                appealed ? deciders.getLast().worker() : null,
                organisation.unitOn(submittedOn, one).externalId(),
                change,
                grants ? settledOn.plusDays(28) : null);
    }
}
