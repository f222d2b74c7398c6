package uk.police.wmp.local.demo.wellbeing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;
import uk.police.wmp.local.demo.wellbeing.AbsenceReasons.Reason;
import uk.police.wmp.local.demo.wellbeing.Absences.Absence;

/**
 * April 2021 to March 2022: hours lost by month, worker type and reason. The level follows the paper's words (a declining picture, a
 * significant low in January) and in March its figures (001 para 17); covid peaks in January at 25.5% of the hours lost, while
 * psychological absence stays within two points of 25% (para 19).
 */
final class PandemicYear {

    private record Month(YearMonth month, double lostPercent, double covidPercent, double psychologicalPercent) {}

    private static final YearMonth PRINTED = YearMonth.of(2022, 3);
    private static final double LOST_BY_ALL = Plan.decimal("absence.lost-percent");
    private static final double LOST_BY_OFFICERS = Plan.decimal("absence.lost-percent-officers");
    private static final double LOST_BY_PCSOS = Plan.decimal("absence.lost-percent-pcsos");

    /** Less than a day of anybody's: too little for another spell. */
    private static final double NOTHING_LEFT = 400;

    private final Dice dice = new Dice("pandemic year");
    private final Absences absences;
    private final Map<WorkerType, List<Employment>> workers = new LinkedHashMap<>();
    private final List<Absence> running = new ArrayList<>();

    PandemicYear(Absences absences, Roll roll) {
        this.absences = absences;
        for (WorkerType type : List.of(WorkerType.POLICE_OFFICER, WorkerType.POLICE_STAFF, WorkerType.PCSO)) {
            workers.put(type, roll.employments(type));
        }
    }

    void fill() {
        Map<WorkerType, Double> marchPercent = Map.of(
                WorkerType.POLICE_OFFICER, LOST_BY_OFFICERS,
                WorkerType.PCSO, LOST_BY_PCSOS,
                WorkerType.POLICE_STAFF, lostByStaff());
        for (Month month : Plan.rows("wellbeing/pandemic-year", Month.class)) {
            running.removeIf(spell -> spell.to().isBefore(month.month().atDay(1)));
            for (WorkerType type : workers.keySet()) {
                double percent = marchPercent.get(type) * month.lostPercent() / LOST_BY_ALL;
                fill(month, type, contracted(type, month.month()) * percent / 100);
            }
        }
    }

    /** The paper doesn't print staff; they follow from all, officers and PCSOs. */
    private double lostByStaff() {
        double officers = contracted(WorkerType.POLICE_OFFICER, PRINTED);
        double pcsos = contracted(WorkerType.PCSO, PRINTED);
        double staff = contracted(WorkerType.POLICE_STAFF, PRINTED);
        double lost = LOST_BY_ALL * (officers + pcsos + staff) - LOST_BY_OFFICERS * officers - LOST_BY_PCSOS * pcsos;
        return lost / staff;
    }

    /** In hundredths of an hour, not rounded. */
    private double contracted(WorkerType type, YearMonth month) {
        long sevenths = 0;
        for (Employment one : workers.get(type)) {
            sevenths += absences.contractedSevenths(one, month.atDay(1), month.atEndOfMonth());
        }
        return sevenths * 10 / 7.0;
    }

    private void fill(Month month, WorkerType type, double hundredths) {
        List<Employment> serving = workers.get(type).stream()
                .filter(one -> one.covers(month.month().atDay(1)))
                .toList();
        double rest = 100 - month.covidPercent() - month.psychologicalPercent();
        fill(month.month(), type, AbsenceReasons.COVID_19, hundredths * month.covidPercent() / 100, serving);
        fill(
                month.month(),
                type,
                AbsenceReasons.PSYCHOLOGICAL,
                hundredths * month.psychologicalPercent() / 100,
                serving);
        for (Reason reason : AbsenceReasons.OTHERS) {
            double already = lostIn(month.month(), type, reason);
            // where other reasons' long spells overran, this one gets what they left
            double room = already + hundredths - lostIn(month.month(), type);
            fill(month.month(), type, reason, Math.min(room, hundredths * rest * reason.share() / 10_000), serving);
        }
        if (month.month().equals(PRINTED)) {
            makeUp(Math.round(hundredths - lostIn(PRINTED, type)), serving);
        }
    }

    private double lostIn(YearMonth month, WorkerType type) {
        return running.stream()
                .filter(spell -> spell.employment().type() == type)
                .mapToDouble(spell -> spell.hundredthsIn(month))
                .sum();
    }

    private double lostIn(YearMonth month, WorkerType type, Reason reason) {
        return running.stream()
                .filter(spell ->
                        spell.employment().type() == type && spell.reason().equals(reason.code()))
                .mapToDouble(spell -> spell.hundredthsIn(month))
                .sum();
    }

    /** Spells that start in the month, on top of those that run into it, until the hours are lost. */
    private void fill(YearMonth month, WorkerType type, Reason reason, double hundredths, List<Employment> serving) {
        double left = hundredths - lostIn(month, type, reason);
        while (left > NOTHING_LEFT) {
            Employment one = dice.oneOf(serving);
            LocalDate from = dice.day(month.atDay(1), month.atEndOfMonth());
            LocalDate to = from.plusDays(dice.between(reason.shortest(), reason.longest()) - 1L);
            long daily = absences.contractedHundredths(one, from, from);
            long affordable = daily == 0 ? 0 : (long) (left / daily);
            if (affordable == 0 && left < 600) {
                return;
            }
            LocalDate lastAffordable = from.plusDays(affordable - 1);
            if (lastAffordable.isBefore(month.atEndOfMonth()) && lastAffordable.isBefore(to)) {
                to = lastAffordable;
            }
            if (affordable > 0 && absences.free(one, from, to)) {
                Absence spell = absences.add(one, from, to, reason.code());
                running.add(spell);
                left -= spell.hundredthsIn(month);
            }
        }
    }

    /** The last hours of March in short spells, so that the month's total is the one that gives the printed percentage. */
    private void makeUp(long hundredths, List<Employment> serving) {
        if (hundredths < 0) {
            throw new IllegalStateException("Spells that ran into " + PRINTED + " lost too many hours: " + hundredths);
        }
        long left = hundredths;
        while (left > 0) {
            Employment one = dice.oneOf(serving);
            LocalDate from = dice.day(PRINTED.atDay(1), PRINTED.atDay(20));
            LocalDate to = from.plusDays(4);
            if (absences.free(one, from, to)) {
                long lost = Math.min(left, absences.contractedHundredths(one, from, to));
                absences.add(one, from, to, lost, "OTHER");
                left -= lost;
            }
        }
    }
}
