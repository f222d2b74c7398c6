package uk.police.wmp.local.demo.conditions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** Pay of the staff on 1 April 2019: 180 are below the new living wage of £9.00 an hour until the week in which it is brought in (000 para 48). */
final class PayPoints {

    private static final LocalDate COUNTED_ON = LocalDate.of(2019, 4, 1);
    private static final LocalDate RAISED_ON = LocalDate.of(2019, 4, 8);
    private static final LocalDate LAST_AWARD = LocalDate.of(2018, 9, 1);
    private static final BigDecimal LIVING_WAGE = new BigDecimal("9.00");
    private static final int BELOW = 180;
    private static final int EXACTLY = 12;

    /** Grade and hourly rate in pence, from the lowest point to the highest. */
    private record Grade(String name, int from, int to) {}

    private static final List<Grade> GRADES = List.of(
            new Grade("B", 935, 1049),
            new Grade("C", 1050, 1249),
            new Grade("C", 1050, 1249),
            new Grade("D", 1250, 1499),
            new Grade("D", 1250, 1499),
            new Grade("E", 1500, 1849),
            new Grade("F", 1850, 2249),
            new Grade("G", 2250, 2749),
            new Grade("H", 2750, 3499));

    private PayPoints() {}

    static void write(Sheets sheets, Roll roll) {
        Dice dice = new Dice("pay");
        List<Employment> staff = roll.serving(WorkerType.POLICE_STAFF, COUNTED_ON);
        List<Employment> raised = dice.some(
                BELOW,
                staff.stream().filter(one -> one.lastsBeyond(RAISED_ON)).toList(),
                "staff below the living wage");
        Set<Employment> below = new HashSet<>(raised);
        int exactly = EXACTLY;
        try (CsvSheet sheet = sheets.open(
                "pay-points", "externalId", "workerExternalId", "grade", "hourlyRateGbp", "validFrom", "validTo")) {
            for (Employment one : staff) {
                String worker = one.worker();
                LocalDate from = one.joinedOn().isAfter(LAST_AWARD) ? one.joinedOn() : LAST_AWARD;
                if (below.contains(one)) {
                    int pence = one == raised.getFirst() ? 899 : dice.between(845, 899);
                    sheet.row("PAY-" + worker + "-1", worker, "A", pounds(pence), from, RAISED_ON.minusDays(1));
                    sheet.row("PAY-" + worker + "-2", worker, "A", LIVING_WAGE, RAISED_ON, one.leftOn());
                } else if (exactly-- > 0) {
                    sheet.row("PAY-" + worker + "-1", worker, "A", LIVING_WAGE, from, one.leftOn());
                } else {
                    Grade grade = dice.oneOf(GRADES);
                    BigDecimal rate = pounds(dice.between(grade.from(), grade.to()));
                    sheet.row("PAY-" + worker + "-1", worker, grade.name(), rate, from, one.leftOn());
                }
            }
        }
    }

    private static BigDecimal pounds(int pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}
