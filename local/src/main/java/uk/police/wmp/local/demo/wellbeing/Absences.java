package uk.police.wmp.local.demo.wellbeing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Contracts;
import uk.police.wmp.local.demo.people.Contracts.Terms;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Person;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/**
 * Spells of absence. A spell loses the contracted hours of its days, unless it is given fewer; it lies within one employment, and the
 * spells of one person never overlap. Hours are kept in hundredths.
 */
public final class Absences {

    /** Open while {@code to} is null; an open spell has no hours yet. */
    record Absence(Employment employment, LocalDate from, LocalDate to, long hundredths, String reason) {

        int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }

        /** A spell's hours are spread evenly over its days. */
        double hundredthsIn(YearMonth month) {
            LocalDate first = Days.later(from, month.atDay(1));
            LocalDate last = Days.earlier(to, month.atEndOfMonth());
            long inMonth = ChronoUnit.DAYS.between(first, last) + 1;
            return inMonth <= 0 ? 0 : (double) hundredths * inMonth / days();
        }

        BigDecimal hoursLost() {
            return to == null ? null : BigDecimal.valueOf(hundredths, 2);
        }
    }

    private final Contracts contracts;
    private final List<Absence> all = new ArrayList<>();
    private final Map<Person, List<Absence>> byPerson = new HashMap<>();

    private Absences(Contracts contracts) {
        this.contracts = contracts;
    }

    public static void write(Sheets sheets, Population population) {
        Roll roll = population.roll();
        Absences absences = new Absences(population.contracts());
        new YearWithoutAbsence(absences).fill(roll);
        new PandemicYear(absences, roll).fill();
        absences.leaveSomeAway(roll);
        String heading = "externalId,workerExternalId,startedOn,endedOn,hoursLost,reason";
        try (CsvSheet sheet = sheets.open("absences", heading)) {
            int number = 0;
            for (Absence one : absences.all) {
                String worker = one.employment().worker();
                sheet.row("ABS-" + ++number, worker, one.from(), one.to(), one.hoursLost(), one.reason());
            }
        }
    }

    /** At the end of the time line a few are away and nobody knows yet for how long. */
    private void leaveSomeAway(Roll roll) {
        Dice dice = new Dice("still away");
        List<Employment> serving = roll.employments(WorkerType.POLICE_OFFICER).stream()
                .filter(one -> one.leftOn() == null && one.joinedOn().isBefore(LocalDate.of(2023, 1, 1)))
                .toList();
        for (Employment one : dice.some(Plan.number("absence.still-away"), serving, "still away")) {
            LocalDate from = dice.day(LocalDate.of(2023, 12, 4), Population.END);
            all.add(new Absence(
                    one, from, null, 0, AbsenceReasons.ordinary(dice).code()));
        }
    }

    boolean free(Employment employment, LocalDate from, LocalDate to) {
        return employment.covers(from)
                && employment.covers(to)
                && byPerson.getOrDefault(employment.person(), List.of()).stream()
                        .noneMatch(spell -> !from.isAfter(spell.to()) && !to.isBefore(spell.from()));
    }

    Absence add(Employment employment, LocalDate from, LocalDate to, String reason) {
        return add(employment, from, to, contractedHundredths(employment, from, to), reason);
    }

    Absence add(Employment employment, LocalDate from, LocalDate to, long hundredths, String reason) {
        if (!free(employment, from, to)) {
            throw new IllegalStateException(
                    employment.person().payrollNumber() + " is absent already or not employed on " + from);
        }
        Absence absence = new Absence(employment, from, to, hundredths, reason);
        all.add(absence);
        byPerson.computeIfAbsent(employment.person(), nobody -> new ArrayList<>())
                .add(absence);
        return absence;
    }

    /** Hours a week spread over seven calendar days, in hundredths of an hour. */
    long contractedHundredths(Employment employment, LocalDate from, LocalDate to) {
        return Math.round(contractedSevenths(employment, from, to) * 10.0 / 7.0);
    }

    /** Contracted hours of the days, in sevenths of a tenth of an hour, so that they are whole. */
    long contractedSevenths(Employment employment, LocalDate from, LocalDate to) {
        long sum = 0;
        for (Terms terms : contracts.all().get(employment)) {
            LocalDate first = Days.later(from, terms.from());
            LocalDate last = terms.to() == null ? to : Days.earlier(to, terms.to());
            long days = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
            sum += days * terms.tenths() * terms.fullTimeWeek();
        }
        return sum;
    }
}
