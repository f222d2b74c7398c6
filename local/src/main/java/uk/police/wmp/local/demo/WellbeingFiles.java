package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Absences.Absence;
import uk.police.wmp.local.demo.OccupationalHealth.Appointment;
import uk.police.wmp.local.demo.OccupationalHealth.Referral;

/** Writes absences and occupational-health referrals, as wellbeing-service imports them. */
final class WellbeingFiles {

    private static final String SERVICE = "wellbeing";
    private static final int STILL_AWAY = 24;

    private final Path directory;
    private final List<DemoFile> files;

    WellbeingFiles(Path directory, List<DemoFile> files) {
        this.directory = directory;
        this.files = files;
    }

    void write(Population population) {
        Absences absences = new Absences(population.contracts());
        new YearWithoutAbsence(absences).fill(population.roll());
        new PandemicYear(absences, population.roll()).fill();
        leaveSomeAway(absences, population.roll());
        writeAbsences(absences.all());
        writeReferrals(new OccupationalHealth(population.roll()).referrals());
    }

    /** At the end of the time line a few are away and nobody knows yet for how long. */
    private static void leaveSomeAway(Absences absences, Roll roll) {
        Dice dice = new Dice("still away");
        List<Employment> serving = roll.employments(WorkerType.POLICE_OFFICER).stream()
                .filter(one -> one.leftOn() == null && one.joinedOn().isBefore(LocalDate.of(2023, 1, 1)))
                .toList();
        for (Employment one : dice.some(STILL_AWAY, serving, "still away")) {
            LocalDate from = dice.day(LocalDate.of(2023, 12, 4), Population.END);
            absences.open(one, from, AbsenceReasons.ordinary(dice).code());
        }
    }

    private void writeAbsences(List<Absence> absences) {
        try (CsvSheet sheet =
                open("absences", "externalId", "workerExternalId", "startedOn", "endedOn", "hoursLost", "reason")) {
            int number = 0;
            for (Absence absence : absences) {
                String worker = absence.employment().person().payrollNumber();
                sheet.row(
                        "ABS-" + ++number, worker, absence.from(), absence.to(), absence.hoursLost(), absence.reason());
            }
        }
    }

    private void writeReferrals(List<Referral> referrals) {
        try (CsvSheet sheet = open(
                "occupational-health-referrals", "externalId", "workerExternalId", "kind", "category", "referredOn")) {
            for (int i = 0; i < referrals.size(); i++) {
                Referral referral = referrals.get(i);
                sheet.row(
                        "OHR-" + (i + 1),
                        referral.person().payrollNumber(),
                        referral.kind(),
                        referral.category(),
                        referral.referredOn());
            }
        }
        try (CsvSheet sheet = open(
                "occupational-health-appointments", "externalId", "referralExternalId", "appointmentOn", "outcome")) {
            for (int i = 0; i < referrals.size(); i++) {
                int number = 0;
                for (Appointment appointment : referrals.get(i).appointments()) {
                    String referral = "OHR-" + (i + 1);
                    sheet.row("OHA-" + (i + 1) + "-" + ++number, referral, appointment.on(), appointment.outcome());
                }
            }
        }
    }

    private CsvSheet open(String recordType, String... columns) {
        return CsvSheet.open(directory, SERVICE, recordType, files, columns);
    }
}
