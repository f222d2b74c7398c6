package uk.police.wmp.local.demo.development;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.officers.StudentOfficer;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** 61 staff apprentices at the end of November 2018 (000 para 50), some who were done by then, and from 2019 the officers of the PCDA. */
public final class Apprentices {

    private static final LocalDate COUNTED_ON = Plan.day("apprentices.counted-on");
    private static final int IN_LEARNING = Plan.number("apprentices.in-learning");
    private static final int DONE = Plan.number("apprentices.done");
    private static final int GIVEN_UP = Plan.number("apprentices.given-up");
    private static final String CONSTABLES = "Police constable, level 6 (degree apprenticeship)";
    private static final List<String> STANDARDS = Plan.choices("apprenticeship-standard");

    private final Dice dice = new Dice("apprentices");
    private final CsvSheet sheet;

    private Apprentices(CsvSheet sheet) {
        this.sheet = sheet;
    }

    public static void write(Sheets sheets, Population population) {
        String heading = "externalId,workerExternalId,standard,startedOn,plannedEndOn,completedOn,withdrawnOn";
        try (CsvSheet sheet = sheets.open("apprenticeships", heading)) {
            Apprentices apprentices = new Apprentices(sheet);
            apprentices.writeStaff(population.roll());
            population.students().all().stream()
                    .filter(student -> student.route().equals("PCDA"))
                    .forEach(apprentices::writeOfficer);
        }
    }

    private void writeStaff(Roll roll) {
        LocalDate end = COUNTED_ON.plusDays(1);
        List<Employment> staff = roll.serving(WorkerType.POLICE_STAFF, COUNTED_ON).stream()
                .filter(one -> one.joinedOn().isBefore(LocalDate.of(2017, 5, 1))
                        && one.joinedOn().getYear() > 2012)
                .filter(one -> one.lastsBeyond(LocalDate.of(2020, 12, 31)))
                .toList();
        List<Employment> chosen = dice.some(IN_LEARNING + DONE + GIVEN_UP, staff, "staff apprentices");
        for (int i = 0; i < chosen.size(); i++) {
            if (i < IN_LEARNING) {
                // in learning on both edges: one starts on the day, one ends the day after
                LocalDate started = i == 0 ? COUNTED_ON : dice.day(LocalDate.of(2017, 9, 4), COUNTED_ON);
                LocalDate planned = i == 1 ? end : Days.later(started.plusMonths(18), end.plusDays(20));
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

    private void row(Employment one, LocalDate started, LocalDate planned, LocalDate completed, LocalDate withdrawn) {
        String standard = dice.oneOf(STANDARDS);
        sheet.row("APP-" + one.worker(), one.worker(), standard, started, planned, completed, withdrawn);
    }

    private void writeOfficer(StudentOfficer student) {
        Employment one = student.employment();
        LocalDate ends = student.probationEndsOn();
        boolean completed = !student.leftInProbation() && !ends.isAfter(Population.END) && one.covers(ends);
        sheet.row(
                "APP-" + one.worker(),
                one.worker(),
                CONSTABLES,
                student.startedOn(),
                ends,
                completed ? ends : null,
                completed ? null : one.leftOn());
    }
}
