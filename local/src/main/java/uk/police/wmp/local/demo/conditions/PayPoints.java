package uk.police.wmp.local.demo.conditions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Days;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Plan;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Pay of the staff on 1 April 2019: 180 are below the new living wage of £9.00 an hour until the week in which it is brought in (000 para 48). */
public final class PayPoints {

    private static final LocalDate COUNTED_ON = Plan.day("pay.counted-on");
    private static final LocalDate RAISED_ON = Plan.day("pay.raised-on");
    private static final LocalDate LAST_AWARD = LocalDate.of(2018, 9, 1);
    private static final BigDecimal LIVING_WAGE = new BigDecimal("9.00");

    /** Hourly rates in pence, from the lowest point to the highest. */
    private record Grade(String name, int from, int to) {}

    private PayPoints() {}

    public static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("pay");
        List<Grade> grades = Plan.rows("conditions/pay-grades", Grade.class);
        List<Employment> staff = roll.serving(WorkerType.POLICE_STAFF, COUNTED_ON);
        List<Employment> raised = dice.some(
                Plan.number("pay.below-living-wage"),
                staff.stream().filter(one -> one.lastsBeyond(RAISED_ON)).toList(),
                "staff below the living wage");
        Set<Employment> below = new HashSet<>(raised);
        int exactly = Plan.number("pay.exactly-living-wage");
        String heading = "externalId,workerExternalId,grade,hourlyRateGbp,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("pay-points", heading)) {
            for (Employment one : staff) {
                String worker = one.worker();
                String first = "PAY-" + worker + "-1";
                LocalDate from = Days.later(one.joinedOn(), LAST_AWARD);
                if (below.contains(one)) {
                    int pence = one == raised.getFirst() ? 899 : dice.between(845, 899);
                    sheet.row(first, worker, "A", pounds(pence), from, RAISED_ON.minusDays(1));
                    sheet.row("PAY-" + worker + "-2", worker, "A", LIVING_WAGE, RAISED_ON, one.leftOn());
                } else if (exactly-- > 0) {
                    sheet.row(first, worker, "A", LIVING_WAGE, from, one.leftOn());
                } else {
                    Grade grade = dice.oneOf(grades);
                    BigDecimal rate = pounds(dice.between(grade.from(), grade.to()));
                    sheet.row(first, worker, grade.name(), rate, from, one.leftOn());
                }
            }
        }
    }

    private static BigDecimal pounds(int pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}
