package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;
import static uk.police.wmp.local.demo.WrittenForce.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** What was planned, and who joined in the time of the Uplift. */
class RecruitmentPlanTablesTest {

    private final WrittenForce force = WrittenForce.get();

    @Test
    void theForecastsOfTheAdoptedPlan() {
        for (List<Object> row : GoldenTable.read("000-p23-recruitment").rows()) {
            int year = ((BigDecimal) row.getFirst()).intValue();
            assertThat(planned(year, null))
                    .as("forecast of %s", year)
                    .isEqualTo(row.get(1).equals("N/A") ? number(0) : row.get(1));
            if (row.get(2) == null) {
                assertThat(planned(year, "TRANSFEREE")).isEqualTo(row.get(3));
                assertThat(planned(year, "POLICE_NOW")).isEqualTo(row.get(4) == null ? number(0) : row.get(4));
            }
        }
    }

    @Test
    void forecastTotalIsTheFirstYearsActualAndTheOtherYearsForecasts() {
        BigDecimal joined2017 = number(officersJoining(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31))
                .size());
        BigDecimal total =
                joined2017.add(planned(2018, null)).add(planned(2019, null)).add(planned(2020, null));

        assertThat(total).isEqualTo(GoldenTable.read("000-p24-forecast-total").value());
        assertThat(total)
                .isGreaterThan(GoldenTable.read("000-p23-recruitment-target").value());
    }

    @Test
    void recruitsOfTheUpliftFromUnderRepresentedGroups() {
        List<Row> joined = officersJoining(LocalDate.of(2019, 7, 1), LocalDate.of(2022, 3, 31));
        long minority = joined.stream().filter(force::minority).count();

        assertThat(number(minority))
                .isEqualTo(GoldenTable.read("001-p08-uplift-em").value());
        assertThat(percent(minority, joined.size(), 0))
                .isEqualTo(GoldenTable.read("001-p08-uplift-em-pct").value());
    }

    @Test
    void policeNowGraduatesUntil2018AndThoseWhoStayed() {
        LocalDate asAt = LocalDate.of(2018, 11, 30);
        List<Row> graduates = force.rows(
                "student-officers",
                one -> one.is("entryRoute", "POLICE_NOW")
                        && !one.date("startedOn").isAfter(asAt));
        List<Row> over = graduates.stream()
                .filter(one -> !one.date("startedOn").plusYears(2).isAfter(asAt))
                .toList();

        assertThat(number(graduates.size()))
                .isEqualTo(GoldenTable.read("000-p37-police-now-total").value());
        assertThat(over).hasSize(13);
        assertThat(number(over.stream().filter(one -> !one.has("leftOn")).count()))
                .isEqualTo(GoldenTable.read("000-p37-police-now-stayed").value());
    }

    @Test
    void professionalStandardsHaveFewerPostsThanRecommended() {
        List<Row> posts = force.rows("establishments", one -> one.covers(LocalDate.of(2018, 3, 31)));
        BigDecimal theirs = sum(posts.stream()
                .filter(one -> one.is("unitExternalId", "DEPT-09"))
                .toList());
        BigDecimal percent = theirs.movePointRight(2).divide(sum(posts), 2, RoundingMode.HALF_UP);

        assertThat(percent)
                .isBetween(
                        new BigDecimal("0.5"), GoldenTable.read("002-s10-psd").value());
        assertThat(force.rows("workforce-standards", one -> one.is("unitExternalId", "DEPT-09")))
                .singleElement()
                .satisfies(one -> assertThat(one.number("percent")).isEqualTo("1"));
    }

    @Test
    void everyAreaIsSeenByDayAndAllButOneAtNight() {
        List<Row> hours = force.rows("visible-hours");

        assertThat(hours.stream().map(one -> one.get("unitExternalId")).distinct())
                .hasSize(8);
        assertThat(hours.stream().map(one -> one.get("workerExternalId") + one.get("seenOn")))
                .doesNotHaveDuplicates();
        assertThat(hours.stream()
                        .filter(one -> one.is("timeOfDay", "NIGHT"))
                        .map(one -> one.get("unitExternalId"))
                        .distinct())
                .hasSize(7)
                .doesNotContain("LPA-SO");
    }

    private static BigDecimal sum(List<Row> establishments) {
        return establishments.stream().map(one -> one.number("posts")).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Heads of the adopted plan's joiners of a joiner type; of all types if null. */
    private BigDecimal planned(int year, String joinerType) {
        return force
                .rows(
                        "workforce-plans",
                        line -> !line.has("scenarioExternalId")
                                && line.is("workerType", "POLICE_OFFICER")
                                && line.is("kind", "JOINERS")
                                && line.date("startsOn").getYear() == year
                                && (joinerType == null || line.is("joinerType", joinerType)))
                .stream()
                .map(line -> line.number("heads"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Row> officersJoining(LocalDate from, LocalDate to) {
        return force.rows(
                "employments",
                one -> one.is("workerType", "POLICE_OFFICER")
                        && !one.date("joinedOn").isBefore(from)
                        && !one.date("joinedOn").isAfter(to));
    }
}
