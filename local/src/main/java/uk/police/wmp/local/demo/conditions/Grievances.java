package uk.police.wmp.local.demo.conditions;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Grievances of 2019 to 2022, without what was said: most are settled by agreement, one in three is made formal, three are open. */
final class Grievances {

    private static final LocalDate FROM = LocalDate.of(2019, 1, 7);
    private static final LocalDate TO = LocalDate.of(2022, 10, 31);
    private static final int SETTLED = 66;
    private static final int OPEN = 3;
    private static final List<String> FORMAL_OUTCOMES =
            List.of("UPHELD", "PARTLY_UPHELD", "NOT_UPHELD", "NOT_UPHELD", "WITHDRAWN", "MISCONDUCT");

    private Grievances() {}

    static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("grievances");
        List<Employment> workers = roll.employments().stream()
                .filter(one -> one.type() != WorkerType.SPECIAL_CONSTABLE)
                .filter(one -> one.covers(FROM) && one.leftOn() == null)
                .toList();
        try (CsvSheet sheet = sheets.open(
                "grievances",
                "externalId",
                "workerExternalId",
                "kind",
                "raisedOn",
                "madeFormalOn",
                "resolvedOn",
                "outcome",
                "feedbackGivenOn")) {
            int number = 0;
            for (Employment one : dice.some(SETTLED + OPEN, workers, "people with a grievance")) {
                String id = "GRV-%03d".formatted(++number);
                String worker = one.worker();
                String kind = dice.chance(60) ? "GRIEVANCE" : "DIGNITY_AT_WORK";
                LocalDate raisedOn = number > SETTLED ? TO.plusDays(dice.between(380, 420)) : dice.day(FROM, TO);
                boolean formal = dice.chance(33);
                LocalDate madeFormalOn = formal ? raisedOn.plusDays(dice.between(5, 20)) : null;
                if (number > SETTLED) {
                    sheet.row(id, worker, kind, raisedOn, madeFormalOn, null, null, null);
                } else {
                    LocalDate resolvedOn = raisedOn.plusDays(formal ? dice.between(40, 150) : dice.between(7, 45));
                    String outcome = formal ? dice.oneOf(FORMAL_OUTCOMES) : "AGREED";
                    LocalDate toldOn = resolvedOn.plusDays(dice.between(0, 10));
                    sheet.row(id, worker, kind, raisedOn, madeFormalOn, resolvedOn, outcome, toldOn);
                }
            }
        }
    }
}
