package uk.police.wmp.local.demo.wellbeing;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Writes absences and occupational-health referrals, as wellbeing-service imports them. */
public final class WellbeingFiles {

    private WellbeingFiles() {}

    public static void write(Sheets sheets, Population population) {
        Absences absences = new Absences(population.contracts());
        new YearWithoutAbsence(absences).fill(population.roll());
        new PandemicYear(absences, population.roll()).fill();
        leaveSomeAway(absences, population.roll());
        absences.write(sheets);
        new OccupationalHealth(population.roll()).write(sheets);
    }

    /** At the end of the time line a few are away and nobody knows yet for how long. */
    private static void leaveSomeAway(Absences absences, Roll roll) {
        Dice dice = new Dice("still away");
        List<Employment> serving = roll.employments(WorkerType.POLICE_OFFICER).stream()
                .filter(one -> one.leftOn() == null && one.joinedOn().isBefore(LocalDate.of(2023, 1, 1)))
                .toList();
        for (Employment one : dice.some(Plan.number("absence.still-away"), serving, "still away")) {
            LocalDate from = dice.day(LocalDate.of(2023, 12, 4), Population.END);
            absences.open(one, from, AbsenceReasons.ordinary(dice).code());
        }
    }
}
