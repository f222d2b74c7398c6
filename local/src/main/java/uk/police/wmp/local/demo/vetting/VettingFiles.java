package uk.police.wmp.local.demo.vetting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.WorkerType;
import uk.police.wmp.local.demo.vetting.Clearances.Clearance;

/** Writes what roles require, who is cleared, and the integrity health checks of 2018, which not all officers had (003). */
public final class VettingFiles {

    private static final int CHECKED_YEAR = 2018;
    private static final int CHECKED_PERCENT = 78;

    private final Sheets sheets;

    public VettingFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(Population population) {
        writeRequirements();
        writeClearances(population);
        writeHealthChecks(population);
    }

    private void writeRequirements() {
        try (CsvSheet sheet = sheets.open(
                "vetting-requirements", "externalId", "role", "workerType", "level", "validFrom", "validTo")) {
            sheet.row("VRQ-MINIMUM", null, null, "RV", "2006-01-01", null);
            LocalDate from = Clearances.MANAGEMENT_VETTING_FROM;
            sheet.row("VRQ-INTELLIGENCE-OFFICER", "Intelligence officer", null, "MV", from, null);
            sheet.row("VRQ-INTELLIGENCE-ANALYST", "Intelligence analyst", null, "MV", from, null);
        }
    }

    private void writeClearances(Population population) {
        Map<String, Integer> numbers = new HashMap<>();
        try (CsvSheet sheet = sheets.open(
                "vetting-clearances",
                "externalId",
                "workerExternalId",
                "level",
                "appliedOn",
                "decidedOn",
                "decision",
                "expiresOn",
                "withdrawnOn",
                "kind")) {
            for (Clearance clearance : new Clearances().grant(population)) {
                String worker = clearance.person().payrollNumber();
                sheet.row(
                        "VET-" + worker + "-" + numbers.merge(worker, 1, Integer::sum),
                        worker,
                        clearance.level(),
                        clearance.appliedOn(),
                        clearance.decidedOn(),
                        decision(clearance),
                        clearance.expiresOn(),
                        null,
                        clearance.kind());
            }
        }
    }

    private static String decision(Clearance clearance) {
        if (clearance.decidedOn() == null) {
            return null;
        }
        return clearance.expiresOn() == null ? "REFUSED" : "GRANTED";
    }

    private void writeHealthChecks(Population population) {
        Dice dice = new Dice("integrity health checks");
        LocalDate yearEnd = LocalDate.of(CHECKED_YEAR, 12, 31);
        try (CsvSheet sheet = sheets.open(
                "integrity-health-checks",
                "externalId",
                "workerExternalId",
                "year",
                "completedOn",
                "declaredChanges")) {
            for (Employment one : population.roll().serving(WorkerType.POLICE_OFFICER, yearEnd)) {
                LocalDate first =
                        one.joinedOn().getYear() < CHECKED_YEAR ? LocalDate.of(CHECKED_YEAR, 1, 8) : one.joinedOn();
                if (dice.chance(CHECKED_PERCENT)) {
                    String worker = one.worker();
                    sheet.row(
                            "IHC-" + worker + "-" + CHECKED_YEAR,
                            worker,
                            CHECKED_YEAR,
                            dice.day(first, yearEnd),
                            dice.chance(6));
                }
            }
        }
    }
}
