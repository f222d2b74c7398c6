package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** Costs, benefits and posts released, added up again from the journals and benefits. */
class ChangeTablesTest {

    private static final List<String> ACCOUNTS = List.of("CAPITAL", "ONE_OFF", "CASHABLE", "RECURRING", "NON_CASHABLE");
    private static final List<String> PORTFOLIOS = List.of("CRIME", "DCC", "LOCAL_POLICING", "OPERATIONS", "SECURITY");

    private final WrittenForce force = WrittenForce.get();
    private final Map<String, Row> projects =
            force.rows("projects").stream().collect(Collectors.toMap(row -> row.get("externalId"), row -> row));
    private final Map<String, Row> programmes =
            force.rows("programmes").stream().collect(Collectors.toMap(row -> row.get("externalId"), row -> row));

    @Test
    void costsAndBenefitsByProgramme() {
        Map<Integer, List<Object>> places = new TreeMap<>();
        for (Row programme : force.rows("programmes", row -> row.is("status", "LIVE"))) {
            List<Object> row = new ArrayList<>();
            row.add(programme.get("name"));
            row.add(shortNames(programme.get("externalId")));
            row.addAll(amounts(line -> programmeOf(line) == programme));
            places.put(Integer.valueOf(programme.get("boardOrder")), row);
        }
        for (Row project : force.rows("projects", row -> !row.has("programmeExternalId"))) {
            List<Object> row = new ArrayList<>(List.of("Standalone", project.get("shortName")));
            row.addAll(amounts(line -> projectOf(line) == project));
            places.put(Integer.valueOf(project.get("boardOrder")), row);
        }
        List<List<Object>> rows = new ArrayList<>(places.values());
        List<Object> total = new ArrayList<>();
        total.add("Grand Total");
        total.add(null);
        total.addAll(amounts(line -> live(projectOf(line))));
        rows.add(total);

        assertThat(rows).isEqualTo(GoldenTable.read("001-table1-cost-benefit").rows());
    }

    @Test
    void nothingOfTheClosedProgrammeIsLeft() {
        assertThat(amounts(line -> !live(projectOf(line))).getLast()).isEqualTo(BigDecimal.ZERO);
        assertThat(force.rows("journals", line -> line.is("kind", "CLOSE"))).isNotEmpty();
        assertThat(force.rows("journals", line -> line.is("kind", "REBASELINE")))
                .isNotEmpty();
    }

    @Test
    void postsReleasedByProjectAndPortfolio() {
        List<List<Object>> rows = new ArrayList<>();
        for (String delivery : List.of("DELIVERED", "IN_DELIVERY")) {
            String label = delivery.equals("DELIVERED") ? "Delivered" : "In Delivery";
            for (Row project : force.rows("projects", row -> live(row) && row.is("delivery", delivery))) {
                List<Object> posts = posts(benefit -> benefit.is("projectExternalId", project.get("externalId")), null);
                if (posts.getLast() != null) {
                    String programme =
                            programmes.get(project.get("programmeExternalId")).get("name");
                    rows.add(row(label, programme + " - " + project.get("name"), posts));
                }
            }
            rows.add(row(
                    label,
                    "Total (FTE)",
                    posts(
                            benefit -> projectOf(benefit).is("delivery", delivery) && live(projectOf(benefit)),
                            BigDecimal.ZERO)));
        }
        rows.add(row("Grand Total", "Grand Total", posts(benefit -> live(projectOf(benefit)), BigDecimal.ZERO)));

        assertThat(rows).isEqualTo(GoldenTable.read("001-table2-fte").rows());
    }

    @Test
    void everyJournalComesToNothing() {
        Map<String, BigDecimal> sums = force.rows("journals").stream()
                .collect(Collectors.toMap(
                        line -> line.get("journalExternalId"), line -> line.number("amountGbp"), BigDecimal::add));

        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));
    }

    @Test
    void yearsOutsideTheHorizonExist() {
        Set<String> years = force.rows("journals").stream()
                .map(line -> line.get("financialYear"))
                .collect(Collectors.toSet());

        assertThat(years).contains("2021", "2022", "2026", "2027");
    }

    private String shortNames(String programme) {
        List<String> names =
                force.rows("projects", row -> row.is("programmeExternalId", programme) && row.has("shortName")).stream()
                        .map(row -> row.get("shortName"))
                        .toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    @Test
    void fundingAloneNamesNoBenefitAndNoLineIsEmpty() {
        assertThat(force.rows("journals")).allSatisfy(line -> {
            assertThat(line.number("amountGbp").signum()).isNotZero();
            if (line.is("account", "FUNDING")) {
                assertThat(line.has("benefitExternalId")).isFalse();
            }
        });
    }

    private static List<Object> row(String status, String project, List<Object> posts) {
        List<Object> row = new ArrayList<>(List.of(status, project));
        row.addAll(posts);
        return row;
    }

    private boolean live(Row project) {
        return !project.has("programmeExternalId")
                || programmes.get(project.get("programmeExternalId")).is("status", "LIVE");
    }

    private Row projectOf(Row row) {
        return projects.get(row.get("projectExternalId"));
    }

    private Row programmeOf(Row line) {
        return programmes.get(projectOf(line).get("programmeExternalId"));
    }

    /** By account over April 2022 to March 2027, null where there are no lines, then all together. */
    private List<Object> amounts(Predicate<Row> which) {
        List<Object> amounts = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        for (String account : ACCOUNTS) {
            BigDecimal sum = null;
            for (Row line : force.rows("journals")) {
                int year = Integer.parseInt(line.get("financialYear"));
                if (line.is("account", account) && year >= 2022 && year <= 2026 && which.test(line)) {
                    sum = (sum == null ? BigDecimal.ZERO : sum).add(line.number("amountGbp"));
                }
            }
            amounts.add(sum);
            all = all.add(sum == null ? BigDecimal.ZERO : sum);
        }
        amounts.add(all);
        return amounts;
    }

    private List<Object> posts(Predicate<Row> which, BigDecimal none) {
        List<Object> posts = new ArrayList<>();
        BigDecimal all = null;
        for (String portfolio : PORTFOLIOS) {
            BigDecimal sum = force.rows("benefits").stream()
                    .filter(benefit -> benefit.is("executivePortfolio", portfolio) && which.test(benefit))
                    .map(benefit -> benefit.number("fteReleased"))
                    .reduce(BigDecimal::add)
                    .orElse(none);
            posts.add(sum == null ? null : GoldenTable.plain(sum));
            if (sum != null) {
                all = all == null ? sum : all.add(sum);
            }
        }
        posts.add(all == null ? null : GoldenTable.plain(all));
        return posts;
    }
}
