package uk.police.wmp.local.demo.vetting;

import java.time.LocalDate;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** The integrity health checks of 2018, which not all officers had (003). */
public final class HealthChecks {

    private static final int CHECKED_YEAR = 2018;

    private HealthChecks() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("integrity health checks");
        int percent = Plan.number("vetting.health-checked-percent");
        LocalDate newYear = LocalDate.of(CHECKED_YEAR, 1, 8);
        LocalDate yearEnd = LocalDate.of(CHECKED_YEAR, 12, 31);
        String heading = "externalId,workerExternalId,year,completedOn,declaredChanges";
        try (CsvSheet sheet = sheets.open("integrity-health-checks", heading)) {
            for (Employment one : roll.serving(WorkerType.POLICE_OFFICER, yearEnd)) {
                if (dice.chance(percent)) {
                    LocalDate first = one.joinedOn().getYear() < CHECKED_YEAR ? newYear : one.joinedOn();
                    String id = "IHC-" + one.worker() + "-" + CHECKED_YEAR;
                    sheet.row(id, one.worker(), CHECKED_YEAR, dice.day(first, yearEnd), dice.chance(6));
                }
            }
        }
    }
}
