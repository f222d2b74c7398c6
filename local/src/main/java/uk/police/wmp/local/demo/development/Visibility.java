package uk.police.wmp.local.demo.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Organisation;
import uk.police.wmp.local.demo.people.Organisation.Unit;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Hours that neighbourhood officers and PCSOs were visible in September 2023 (004 para 51 announces the measure and prints none). PCSOs
 * aren't out at night, and in Solihull nobody is: a gap that the figure is there to show.
 */
public final class Visibility {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 30);
    private static final String WITHOUT_NIGHTS = "LPA-SO";
    private static final int PEOPLE_OF_AN_AREA = Plan.number("visibility.people-of-an-area");
    private static final int TIMES_SEEN = 4;
    private static final List<String> BY_DAY = Plan.choices("visible-time-of-day");

    private Visibility() {}

    public static void write(Sheets sheets, Population population) {
        Dice dice = new Dice("visibility");
        Organisation organisation = population.organisation();
        List<Employment> seen = population.roll().serving(FIRST, WorkerType.POLICE_OFFICER, WorkerType.PCSO).stream()
                .filter(one -> one.covers(LAST))
                .toList();
        int number = 0;
        String heading = "externalId,workerExternalId,unitExternalId,seenOn,timeOfDay,hours";
        try (CsvSheet sheet = sheets.open("visible-hours", heading)) {
            for (Unit area : organisation.areas()) {
                List<Employment> team = seen.stream()
                        .filter(one -> organisation.unitOn(FIRST, one).equals(area))
                        .toList();
                for (Employment one : dice.some(PEOPLE_OF_AN_AREA, team, "seen in " + area.name())) {
                    for (int i = 0; i < TIMES_SEEN; i++) {
                        boolean night = dice.below(8) == 0
                                && one.type() == WorkerType.POLICE_OFFICER
                                && !area.externalId().equals(WITHOUT_NIGHTS);
                        sheet.row(
                                "VIS-%04d".formatted(++number),
                                one.worker(),
                                area.externalId(),
                                FIRST.plusDays(7L * i + dice.below(7)), // once in each of four weeks
                                night ? "NIGHT" : dice.oneOf(BY_DAY),
                                BigDecimal.valueOf(dice.between(2, 20)).multiply(new BigDecimal("0.25")));
                    }
                }
            }
        }
    }
}
