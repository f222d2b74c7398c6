package uk.police.wmp.local.demo.vetting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;
import uk.police.wmp.local.demo.vetting.Clearances.Clearance;

/** Writes who is cleared, and the integrity health checks of 2018, which not all officers had (003). */
public final class VettingFiles {

    private static final int CHECKED_YEAR = 2018;

    private VettingFiles() {}

    public static void write(Sheets sheets, Population population) {
        writeClearances(sheets, population);
        writeHealthChecks(sheets, population.roll());
    }

    private static void writeClearances(Sheets sheets, Population population) {
        Map<String, Integer> numbers = new HashMap<>();
        String heading = "externalId,workerExternalId,level,appliedOn,decidedOn,decision,expiresOn,withdrawnOn,kind";
        try (CsvSheet sheet = sheets.open("vetting-clearances", heading)) {
            for (Clearance one : new Clearances().grant(population)) {
                String worker = one.person().payrollNumber();
                sheet.row(
                        "VET-" + worker + "-" + numbers.merge(worker, 1, Integer::sum),
                        worker,
                        one.level(),
                        one.appliedOn(),
                        one.decidedOn(),
                        decision(one),
                        one.expiresOn(),
                        null,
                        one.kind());
            }
        }
    }

    private static String decision(Clearance clearance) {
        if (clearance.decidedOn() == null) {
            return null;
        }
        return clearance.expiresOn() == null ? "REFUSED" : "GRANTED";
    }

    private static void writeHealthChecks(Sheets sheets, Roll roll) {
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
