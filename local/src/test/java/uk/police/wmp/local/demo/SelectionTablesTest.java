package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;
import static uk.police.wmp.local.demo.WrittenForce.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Promotion and assessors, counted again from who applied. */
class SelectionTablesTest {

    private static final List<String> FROM_THE_TOP =
            List.of("SUPERINTENDENT", "CHIEF_INSPECTOR", "INSPECTOR", "SERGEANT", "CONSTABLE");

    private final WrittenForce force = WrittenForce.get();
    private final Map<String, Row> processes = new HashMap<>();

    SelectionTablesTest() {
        force.rows("promotion-processes").forEach(process -> processes.put(process.get("externalId"), process));
    }

    @Test
    void promotionProcessesOf2020And2021() {
        List<Row> ofThePaper = processes.values().stream()
                .filter(process -> process.date("opensOn").getYear() >= 2020)
                .sorted(Comparator.comparing((Row process) -> FROM_THE_TOP.indexOf(process.get("fromRank")))
                        .thenComparing(process -> process.date("opensOn")))
                .toList();
        List<List<Row>> columns = new ArrayList<>();
        ofThePaper.forEach(process -> columns.add(entrants(process::equals)));
        columns.add(entrants(ofThePaper::contains));

        List<List<Object>> rows = new ArrayList<>();
        rows.add(columns.stream().<Object>map(all -> number(all.size())).toList());
        rows.add(columns.stream().<Object>map(all -> number(successful(all))).toList());
        for (Predicate<Row> group : List.<Predicate<Row>>of(one -> true, force::female, force::minority)) {
            rows.add(columns.stream().<Object>map(all -> rate(all, group)).toList());
        }

        GoldenTable golden = GoldenTable.read("001-p56-promotion");
        assertThat(rows).isEqualTo(golden.values());
        assertThat(number(successful(columns.getLast())))
                .isEqualTo(GoldenTable.read("001-p56-promoted").value());
    }

    @Test
    void entrantsOf2018() {
        List<Row> entrants = entrants(process -> process.date("opensOn").getYear() == 2018);

        assertThat(percent(entrants.stream().filter(force::female).count(), entrants.size(), 0))
                .isEqualTo(GoldenTable.read("000-p45-promotion-female").value());
        assertThat(percent(entrants.stream().filter(force::minority).count(), entrants.size(), 1))
                .isEqualTo(GoldenTable.read("000-p45-promotion-bme").value());
    }

    @Test
    void whoAppliesHoldsTheRankUntilTheOutcomes() {
        Map<String, List<Row>> ranks =
                force.rows("ranks").stream().collect(Collectors.groupingBy(rank -> rank.get("workerExternalId")));
        for (Row entry : force.rows("promotion-applications")) {
            Row process = processes.get(entry.get("processExternalId"));
            assertThat(entry.date("appliedOn")).isBetween(process.date("opensOn"), process.date("closesOn"));
            for (String day : List.of("opensOn", "outcomesOn")) {
                LocalDate on = process.date(day);
                assertThat(ranks.get(entry.get("workerExternalId")))
                        .as("%s on %s", entry, on)
                        .anySatisfy(rank -> {
                            assertThat(rank.covers(on)).isTrue();
                            assertThat(rank.get("rank")).isEqualTo(process.get("fromRank"));
                        });
            }
        }
    }

    @Test
    void assessorsTrainedByTheDayOfThePaper() {
        LocalDate day = LocalDate.of(2018, 11, 30);
        List<Row> trained = force.rows(
                "assessors",
                one -> by(one, "basicsCompletedOn", day)
                        && by(one, "unconsciousBiasCompletedOn", day)
                        && !by(one, "withdrawnOn", day));

        assertThat(number(trained.size()))
                .isBetween(GoldenTable.read("000-p44-assessors").value(), new BigDecimal("350"));
        assertThat(force.rows("assessors", one -> !one.has("basicsCompletedOn")))
                .isNotEmpty();
        assertThat(force.rows("assessors", one -> !one.has("unconsciousBiasCompletedOn")))
                .isNotEmpty();
    }

    private static boolean by(Row one, String column, LocalDate day) {
        return one.has(column) && !one.date(column).isAfter(day);
    }

    private List<Row> entrants(Predicate<Row> ofProcess) {
        return force.rows(
                "promotion-applications", entry -> ofProcess.test(processes.get(entry.get("processExternalId"))));
    }

    private static BigDecimal rate(List<Row> all, Predicate<Row> group) {
        List<Row> applicants = all.stream().filter(group).toList();
        return percent(successful(applicants), applicants.size(), 0);
    }

    private static long successful(List<Row> entries) {
        return entries.stream()
                .filter(entry -> entry.is("outcome", "SUCCESSFUL"))
                .count();
    }
}
