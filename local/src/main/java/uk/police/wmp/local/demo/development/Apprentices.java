package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.officers.StudentOfficer;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.WorkerType;

/** 61 staff apprentices at the end of November 2018 (000 para 50), some who were done by then, and from 2019 the officers of the PCDA. */
final class Apprentices {

    private static final LocalDate COUNTED_ON = PerformanceYears.PAPER_OF_2018;
    private static final int IN_LEARNING = 61;
    private static final int DONE = 19;
    private static final int GIVEN_UP = 6;
    private static final List<String> STANDARDS = List.of(
            "Business administrator, level 3",
            "Customer service practitioner, level 2",
            "Data analyst, level 4",
            "Digital support technician, level 3",
            "HR support, level 3",
            "Heavy vehicle service technician, level 3",
            "Team leader, level 3");

    private final Dice dice = new Dice("apprentices");
    private final CsvSheet sheet;

    private Apprentices(CsvSheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheets sheets, Population population) {
        try (CsvSheet sheet = sheets.open(
                "apprenticeships",
                "externalId",
                "workerExternalId",
                "standard",
                "startedOn",
                "plannedEndOn",
                "completedOn",
                "withdrawnOn")) {
            Apprentices apprentices = new Apprentices(sheet);
            apprentices.writeStaff(population);
            population.students().all().stream()
                    .filter(student -> student.route().equals("PCDA"))
                    .forEach(apprentices::writeOfficer);
        }
    }

    private void writeStaff(Population population) {
        LocalDate end = COUNTED_ON.plusDays(1);
        List<Employment> staff = population.roll().serving(WorkerType.POLICE_STAFF, COUNTED_ON).stream()
                .filter(one -> one.joinedOn().isBefore(LocalDate.of(2017, 5, 1))
                        && one.joinedOn().getYear() > 2012)
                .filter(one -> one.lastsBeyond(LocalDate.of(2020, 12, 31)))
                .toList();
        List<Employment> chosen = dice.some(IN_LEARNING + DONE + GIVEN_UP, staff, "staff apprentices");
        for (int i = 0; i < chosen.size(); i++) {
            if (i < IN_LEARNING) {
                // in learning on both edges: one starts on the day, one ends the day after
                LocalDate started = i == 0 ? COUNTED_ON : dice.day(LocalDate.of(2017, 9, 4), COUNTED_ON);
                LocalDate planned = i == 1 ? end : later(started.plusMonths(18), end.plusDays(20));
                boolean completes = i == 1 || dice.chance(80);
                row(chosen.get(i), started, planned, completes ? planned : null, completes ? null : planned);
            } else {
                LocalDate started = dice.day(LocalDate.of(2017, 5, 8), LocalDate.of(2017, 6, 30));
                LocalDate planned = started.plusMonths(15);
                // the first is done the day before: no longer in learning
                LocalDate done = i == IN_LEARNING ? COUNTED_ON.minusDays(1) : planned;
                boolean completed = i < IN_LEARNING + DONE;
                row(chosen.get(i), started, planned, completed ? done : null, completed ? null : planned.minusDays(90));
            }
        }
    }

    private void writeOfficer(StudentOfficer student) {
        LocalDate ends = student.probationEndsOn();
        boolean left = student.leftInProbation();
        boolean completed =
                !left && !ends.isAfter(Population.END) && student.employment().covers(ends);
        LocalDate leftOn = student.employment().leftOn();
        String worker = student.employment().person().payrollNumber();
        sheet.row(
                "APP-" + worker,
                worker,
                "Police constable, level 6 (degree apprenticeship)",
                student.startedOn(),
                ends,
                completed ? ends : null,
                completed ? null : leftOn);
    }

    private void row(Employment one, LocalDate started, LocalDate planned, LocalDate completed, LocalDate withdrawn) {
        String worker = one.worker();
        sheet.row("APP-" + worker, worker, dice.oneOf(STANDARDS), started, planned, completed, withdrawn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
