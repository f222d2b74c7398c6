package uk.police.wmp.local.demo.selection;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** In November 2018 over 300 colleagues are trained as assessors (000 para 44); some others have done one half of the learning. */
public final class Assessors {

    private static final LocalDate COUNTED_ON = Plan.day("selection.counted-on");
    private static final LocalDate FROM = LocalDate.of(2018, 1, 8);

    private Assessors() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("assessors");
        int trained = Plan.number("selection.assessors-trained");
        int all = trained + Plan.number("selection.assessors-half-trained");
        String heading = "externalId,workerExternalId,basicsCompletedOn,unconsciousBiasCompletedOn,withdrawnOn";
        try (CsvSheet sheet = sheets.open("assessors", heading)) {
            int number = 0;
            for (Employment one : dice.some(all, colleagues(roll), "assessors")) {
                write(sheet, dice, one, number, number < trained);
                number++;
            }
        }
    }

    private static List<Employment> colleagues(Roll roll) {
        return roll.serving(COUNTED_ON, WorkerType.POLICE_OFFICER, WorkerType.POLICE_STAFF).stream()
                .filter(one -> one.joinedOn().plusYears(2).isBefore(FROM))
                .filter(one -> !one.holds("CONSTABLE", FROM))
                .toList();
    }

    private static void write(CsvSheet sheet, Dice dice, Employment one, int number, boolean trained) {
        LocalDate bias = dice.day(FROM, COUNTED_ON.minusDays(20));
        // on the day itself: counted in
        LocalDate basics = number == 0 ? COUNTED_ON : dice.day(FROM, COUNTED_ON.minusDays(1));
        boolean basicsOnly = !trained && dice.chance(50);
        LocalDate withdrawn = trained && dice.chance(8) && one.lastsBeyond(LocalDate.of(2020, 12, 31))
                ? dice.day(LocalDate.of(2019, 2, 1), LocalDate.of(2020, 12, 31))
                : null;
        sheet.row(
                "ASR-" + one.worker(),
                one.worker(),
                trained || basicsOnly ? basics : null,
                trained || !basicsOnly ? bias : null,
                withdrawn);
    }
}
