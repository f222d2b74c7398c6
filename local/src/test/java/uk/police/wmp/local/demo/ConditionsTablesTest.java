package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Flexible working, the living wage and work experience. */
class ConditionsTablesTest {

    private final WrittenForce force = WrittenForce.get();

    @Test
    void staffBelowTheLivingWageInApril2019() {
        LocalDate day = LocalDate.of(2019, 4, 1);
        List<Row> points = force.rows("pay-points", one -> one.covers(day));
        long below = points.stream()
                .filter(one -> one.number("hourlyRateGbp").compareTo(new BigDecimal("9.00")) < 0)
                .count();

        assertThat(points).hasSameSizeAs(force.inService(day, "POLICE_STAFF"));
        assertThat(number(below))
                .isEqualTo(GoldenTable.read("000-p48-living-wage-staff").value());
        assertThat(points)
                .anyMatch(one -> one.is("hourlyRateGbp", "8.99"))
                .anyMatch(one -> one.is("hourlyRateGbp", "9.00"));
        assertThat(force.rows("pay-points", one -> one.covers(LocalDate.of(2019, 4, 30))))
                .noneMatch(one -> one.number("hourlyRateGbp").compareTo(new BigDecimal("9.00")) < 0);
    }

    @Test
    void oneFormalAppealInTheCriminalJusticeChange() {
        List<Row> change = force.rows("flexible-working-requests", one -> one.has("changeProgramme"));

        assertThat(number(change.stream().filter(one -> one.has("appealedOn")).count()))
                .isEqualTo(GoldenTable.read("000-p52-flex-appeals").value());
        assertThat(change).hasSizeGreaterThan(20);
        assertThat(force.rows("flexible-working-requests", one -> one.has("appealedOn")))
                .allMatch(one -> !one.is("decidedByExternalId", one.get("appealDecidedByExternalId")));
    }

    @Test
    void requestsStandOnBothSidesOfTheLimit() {
        int months = GoldenTable.read("000-p51-flex-limit").value().intValue();
        List<Row> requests = force.rows("flexible-working-requests", one -> !one.has("appealedOn"));

        assertThat(requests)
                .anyMatch(one ->
                        one.date("decidedOn").equals(one.date("submittedOn").plusMonths(months)));
        assertThat(requests)
                .anyMatch(one -> one.date("decidedOn")
                        .equals(one.date("submittedOn").plusMonths(months).plusDays(1)));
    }

    @Test
    void studentsOnWorkExperienceIn2018() {
        BigDecimal students =
                force
                        .rows(
                                "work-experience-placements",
                                one -> one.date("startedOn").getYear() == 2018)
                        .stream()
                        .map(one -> one.number("students"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(students)
                .isBetween(GoldenTable.read("000-p56-work-experience").value(), new BigDecimal("90"));
    }
}
