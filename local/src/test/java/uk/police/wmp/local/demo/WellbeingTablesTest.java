package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;
import static uk.police.wmp.local.demo.WrittenForce.percent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Attendance, reasons and occupational health, worked out again from the files. */
class WellbeingTablesTest {

    private static final YearMonth MARCH = YearMonth.of(2022, 3);
    private static final List<YearMonth> TWELVE_MONTHS = Stream.iterate(
                    YearMonth.of(2021, 4), month -> !month.isAfter(MARCH), month -> month.plusMonths(1))
            .toList();

    private final WrittenForce force = WrittenForce.get();

    @Test
    void attendanceOfMarch2022() {
        GoldenTable golden = GoldenTable.read("001-p17-attendance");

        assertThat(List.of(attendance(MARCH, null), attendance(MARCH, "PCSO"), attendance(MARCH, "POLICE_OFFICER")))
                .isEqualTo(golden.rows().stream().map(List::getLast).toList());
    }

    @Test
    void attendanceOfJanuaryIsTheLowest() {
        BigDecimal january = attendance(YearMonth.of(2022, 1), null);

        assertThat(TWELVE_MONTHS)
                .filteredOn(month -> !month.equals(YearMonth.of(2022, 1)))
                .allSatisfy(month -> assertThat(attendance(month, null)).isGreaterThan(january));
    }

    @Test
    void covidPeaksInJanuaryAndPsychologicalAbsenceStaysLevel() {
        BigDecimal peak = GoldenTable.read("001-p19-covid-peak").value();
        double level = GoldenTable.read("001-p19-psych").value().doubleValue();
        for (YearMonth month : TWELVE_MONTHS) {
            Map<String, BigDecimal> lost = lostByReason(month);
            BigDecimal all = lost.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal covid = percent(lost.get("COVID_19"), all, 1);
            if (month.equals(YearMonth.of(2022, 1))) {
                assertThat(covid).isEqualTo(peak);
            } else {
                assertThat(covid).as("covid in " + month).isLessThan(peak);
            }
            assertThat(percent(lost.get("PSYCHOLOGICAL"), all, 2).doubleValue())
                    .as("psychological in " + month)
                    .isBetween(level - 2, level + 2);
        }
    }

    @Test
    void nobodysAbsenceInTheYearToNovember2018() {
        LocalDate last = LocalDate.of(2018, 11, 30);
        LocalDate first = LocalDate.of(2017, 12, 1);
        Set<String> away = new HashSet<>();
        force.rows("absences").stream()
                .filter(row -> !row.date("startedOn").isAfter(last)
                        && (!row.has("endedOn") || !row.date("endedOn").isBefore(first)))
                .forEach(row -> away.add(row.get("workerExternalId")));
        List<List<Object>> rows = new ArrayList<>();
        for (String type : List.of("POLICE_OFFICER", "POLICE_STAFF", "PCSO")) {
            rows.add(List.of(number(force.inService(last, type).stream()
                    .filter(one -> !away.contains(one.get("workerExternalId")))
                    .count())));
        }

        assertThat(rows).isEqualTo(GoldenTable.read("000-p16-no-sickness").values());
        // both edges, and just outside them
        for (String day : List.of("2017-12-01", "2017-11-30")) {
            assertThat(force.rows("absences", row -> row.is("endedOn", day)))
                    .as("back after " + day)
                    .isNotEmpty();
        }
        for (String day : List.of("2018-11-30", "2018-12-01")) {
            assertThat(force.rows("absences", row -> row.is("startedOn", day)))
                    .as("away from " + day)
                    .isNotEmpty();
        }
    }

    @Test
    void referralsByQuarterWorkerTypeAndCategory() {
        List<List<Object>> byType = new ArrayList<>();
        List<List<Object>> mental = new ArrayList<>();
        List<List<Object>> physical = new ArrayList<>();
        for (LocalDate quarter : List.of(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 7, 1))) {
            List<Row> referrals = referralsOf(quarter);
            List<Object> row = new ArrayList<>(List.of(number(referrals.size())));
            for (String type : List.of("POLICE_OFFICER", "PCSO", "POLICE_STAFF")) {
                row.add(number(referrals.stream()
                        .filter(one ->
                                type.equals(force.workerType(one.get("workerExternalId"), one.date("referredOn"))))
                        .count()));
            }
            byType.add(row);
            long ofMind = referrals.stream()
                    .filter(one -> one.is("category", "MENTAL_HEALTH"))
                    .count();
            mental.add(List.of(number(ofMind)));
            physical.add(List.of(number(referrals.stream()
                    .filter(one -> one.is("category", "MUSCULOSKELETAL") || one.is("category", "OTHER_PHYSICAL"))
                    .count())));
        }

        assertThat(byType).isEqualTo(GoldenTable.read("001-p20-oh-referrals").values());
        assertThat(mental).isEqualTo(GoldenTable.read("001-p21-oh-mental").values());
        assertThat(physical).isEqualTo(GoldenTable.read("001-p21-oh-physical").values());
    }

    @Test
    void waitForTheFirstAppointment() {
        Map<String, LocalDate> first = new HashMap<>();
        force.rows("occupational-health-appointments")
                .forEach(row -> first.merge(
                        row.get("referralExternalId"),
                        row.date("appointmentOn"),
                        (one, other) -> one.isBefore(other) ? one : other));
        List<List<Object>> rows = new ArrayList<>();
        for (LocalDate quarter : List.of(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 7, 1))) {
            List<Row> seen = referralsOf(quarter).stream()
                    .filter(row -> first.containsKey(row.get("externalId")))
                    .toList();
            long days = seen.stream()
                    .mapToLong(row -> ChronoUnit.DAYS.between(row.date("referredOn"), first.get(row.get("externalId"))))
                    .sum();
            rows.add(List.of(GoldenTable.plain(
                    BigDecimal.valueOf(days).divide(BigDecimal.valueOf(seen.size()), 2, RoundingMode.HALF_UP))));
        }

        assertThat(rows).isEqualTo(GoldenTable.read("001-p21-oh-wait").values());
        assertThat(force.rows("occupational-health-appointments", row -> row.is("outcome", "MISSED")))
                .isNotEmpty();
    }

    private List<Row> referralsOf(LocalDate quarter) {
        return force.rows(
                "occupational-health-referrals",
                row -> !row.date("referredOn").isBefore(quarter)
                        && row.date("referredOn").isBefore(quarter.plusMonths(3)));
    }

    /** Of one worker type, or of all if null. */
    private BigDecimal attendance(YearMonth month, String type) {
        BigDecimal contracted = BigDecimal.ZERO;
        for (Row contract : force.rows("contracts")) {
            long days = daysIn(month, contract.date("validFrom"), contract.date("validTo"));
            if (days > 0 && (type == null || type.equals(typeIn(month, contract, contract.date("validFrom"))))) {
                contracted = contracted.add(contract.number("hoursPerWeek").multiply(BigDecimal.valueOf(days)));
            }
        }
        contracted = contracted.divide(BigDecimal.valueOf(7), MathContext.DECIMAL128);
        BigDecimal lost = BigDecimal.ZERO;
        for (Row absence : force.rows("absences")) {
            BigDecimal hours = hoursIn(month, absence);
            if (hours.signum() > 0
                    && (type == null || type.equals(typeIn(month, absence, absence.date("startedOn"))))) {
                lost = lost.add(hours);
            }
        }
        return percent(contracted.subtract(lost), contracted, 2);
    }

    private String typeIn(YearMonth month, Row ofWorker, LocalDate from) {
        LocalDate first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
        return force.workerType(ofWorker.get("workerExternalId"), first);
    }

    private Map<String, BigDecimal> lostByReason(YearMonth month) {
        Map<String, BigDecimal> lost = new HashMap<>();
        force.rows("absences").forEach(row -> lost.merge(row.get("reason"), hoursIn(month, row), BigDecimal::add));
        return lost;
    }

    /** A spell's hours, spread evenly over its days. */
    private static BigDecimal hoursIn(YearMonth month, Row absence) {
        if (!absence.has("endedOn")) {
            return BigDecimal.ZERO;
        }
        LocalDate from = absence.date("startedOn");
        LocalDate to = absence.date("endedOn");
        long inMonth = daysIn(month, from, to);
        if (inMonth <= 0) {
            return BigDecimal.ZERO;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return absence.number("hoursLost")
                .multiply(BigDecimal.valueOf(inMonth))
                .divide(BigDecimal.valueOf(days), MathContext.DECIMAL128);
    }

    private static long daysIn(YearMonth month, LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
        LocalDate last = to == null || to.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : to;
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
