package uk.police.wmp.local.demo.conditions;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Grievances of 2019 to 2022, without what was said: most are settled by agreement, one in three is made formal, three are open. */
public final class Grievances {

    private static final LocalDate FROM = LocalDate.of(2019, 1, 7);
    private static final LocalDate TO = LocalDate.of(2022, 10, 31);
    private static final List<String> FORMAL_OUTCOMES = Plan.choices("grievance-formal-outcome");

    private Grievances() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("grievances");
        int settled = Plan.number("grievances.settled");
        int all = settled + Plan.number("grievances.open");
        List<Employment> workers = roll.employments().stream()
                .filter(one -> one.type() != WorkerType.SPECIAL_CONSTABLE)
                .filter(one -> one.covers(FROM) && one.leftOn() == null)
                .toList();
        String heading = "externalId,workerExternalId,kind,raisedOn,madeFormalOn,resolvedOn,outcome,feedbackGivenOn";
        try (CsvSheet sheet = sheets.open("grievances", heading)) {
            int number = 0;
            for (Employment one : dice.some(all, workers, "people with a grievance")) {
                String id = "GRV-%03d".formatted(++number);
                String kind = dice.chance(60) ? "GRIEVANCE" : "DIGNITY_AT_WORK";
                LocalDate raisedOn = number > settled ? TO.plusDays(dice.between(380, 420)) : dice.day(FROM, TO);
                boolean formal = dice.chance(33);
                LocalDate madeFormalOn = formal ? raisedOn.plusDays(dice.between(5, 20)) : null;
                if (number > settled) {
                    sheet.row(id, one.worker(), kind, raisedOn, madeFormalOn, null, null, null);
                } else {
                    LocalDate resolvedOn = raisedOn.plusDays(formal ? dice.between(40, 150) : dice.between(7, 45));
                    String outcome = formal ? dice.oneOf(FORMAL_OUTCOMES) : "AGREED";
                    LocalDate toldOn = resolvedOn.plusDays(dice.between(0, 10));
                    sheet.row(id, one.worker(), kind, raisedOn, madeFormalOn, resolvedOn, outcome, toldOn);
                }
            }
        }
    }
}
