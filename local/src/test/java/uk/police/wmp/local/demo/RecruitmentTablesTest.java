package uk.police.wmp.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.demo.WrittenForce.number;
import static uk.police.wmp.local.demo.WrittenForce.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.WrittenForce.Row;

/** The workforce tables, counted again from the files by nothing but reading and adding. */
class RecruitmentTablesTest {

    private static final LocalDate OCTOBER_2018 = LocalDate.of(2018, 10, 31);
    private static final List<String> TYPES = List.of("POLICE_OFFICER", "POLICE_STAFF", "PCSO", "SPECIAL_CONSTABLE");
    private static final List<LocalDate> NEW_YEARS = Stream.of(2022, 2021, 2020, 2019, 2018)
            .map(year -> LocalDate.of(year, 1, 1))
            .toList();

    private final WrittenForce force = WrittenForce.get();

    @Test
    void establishmentAndStrengthOfOctober2018() {
        List<List<Object>> rows = new ArrayList<>();
        for (String type : TYPES.subList(0, 3)) {
            BigDecimal posts =
                    force.rows("establishments", row -> row.is("workerType", type) && row.covers(OCTOBER_2018)).stream()
                            .map(row -> row.number("posts"))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            Set<String> serving = Set.copyOf(force.inService(OCTOBER_2018, type).stream()
                    .map(row -> row.get("workerExternalId"))
                    .toList());
            BigDecimal strength = force.rows("contracts", row -> row.covers(OCTOBER_2018)).stream()
                    .filter(row -> serving.contains(row.get("workerExternalId")))
                    .map(row -> row.number("fullTimeEquivalent"))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(List.of(posts, strength.setScale(1, RoundingMode.HALF_UP)));
        }
        rows.add(List.of(
                "N/A", number(force.inService(OCTOBER_2018, "SPECIAL_CONSTABLE").size())));

        assertThat(rows).isEqualTo(GoldenTable.read("000-p39-workforce").values());
    }

    @Test
    void representationInOctober2018() {
        List<List<Object>> rows = new ArrayList<>();
        for (String type : Arrays.asList("POLICE_OFFICER", "POLICE_STAFF", "PCSO", "SPECIAL_CONSTABLE", null)) {
            List<Row> serving = force.inService(OCTOBER_2018, type);
            long minority = count(serving, force::minority);
            long women = count(serving, force::female);
            rows.add(List.of(
                    number(minority),
                    percent(minority, serving.size(), 1),
                    number(women),
                    percent(women, serving.size(), 1)));
        }

        assertThat(rows).isEqualTo(GoldenTable.read("000-p42-representation").values());
    }

    @Test
    void detailsConfirmedSinceJanuary2018() {
        List<Row> serving = force.inService(OCTOBER_2018, null);
        long confirmed = count(serving, one -> {
            LocalDate day = force.worker(one).date("detailsConfirmedOn");
            return day != null && !day.isBefore(LocalDate.of(2018, 1, 1)) && !day.isAfter(OCTOBER_2018);
        });

        assertThat(percent(confirmed, serving.size(), 0))
                .isEqualTo(GoldenTable.read("000-p42-details-updated").value());
    }

    @Test
    void ethnicMinorityShareByWorkerType() {
        List<List<Object>> rows = new ArrayList<>();
        for (String type : Arrays.asList("POLICE_OFFICER", "POLICE_STAFF", "PCSO", "SPECIAL_CONSTABLE", null)) {
            List<Object> row = new ArrayList<>();
            NEW_YEARS.forEach(day -> row.add(minorityShare(force.inService(day, type))));
            rows.add(row);
        }

        assertThat(rows).isEqualTo(GoldenTable.read("001-p03-em-by-type").values());
    }

    @Test
    void ethnicMinorityShareRoseByOver31Percent() {
        List<Row> first = force.inService(LocalDate.of(2018, 1, 1), null);
        List<Row> last = force.inService(LocalDate.of(2022, 1, 1), null);
        double rise =
                1.0 * count(last, force::minority) / last.size() / (1.0 * count(first, force::minority) / first.size());

        assertThat(rise)
                .isGreaterThan(1 + GoldenTable.read("001-p03-em-rise").value().doubleValue() / 100)
                .isLessThan(1.32);
    }

    @Test
    void ethnicMinorityShareByRank() {
        Set<String> chiefOfficers = Set.of("CHIEF_CONSTABLE", "DEPUTY_CHIEF_CONSTABLE", "ASSISTANT_CHIEF_CONSTABLE");
        List<Set<String>> ranks = List.of(
                chiefOfficers,
                Set.of("CHIEF_SUPERINTENDENT"),
                Set.of("SUPERINTENDENT"),
                Set.of("CHIEF_INSPECTOR"),
                Set.of("INSPECTOR"),
                Set.of("SERGEANT"),
                Set.of("CONSTABLE"));
        List<List<Object>> rows = new ArrayList<>();
        for (Set<String> rank : ranks) {
            List<Object> row = new ArrayList<>();
            NEW_YEARS.forEach(day -> row.add(
                    minorityShare(force.rows("ranks", held -> rank.contains(held.get("rank")) && held.covers(day)))));
            rows.add(row);
        }
        List<Object> officers = new ArrayList<>();
        NEW_YEARS.forEach(day -> officers.add(minorityShare(force.inService(day, "POLICE_OFFICER"))));
        rows.add(officers);

        assertThat(rows).isEqualTo(GoldenTable.read("001-p06-em-by-rank").values());
    }

    @Test
    void officersRecruitedInTheYearsThatThePaperPrints() {
        for (List<Object> row : GoldenTable.read("000-p23-recruitment").rows()) {
            int year = ((BigDecimal) row.getFirst()).intValue();
            List<Row> joined = force.rows(
                    "employments",
                    one -> one.is("workerType", "POLICE_OFFICER")
                            && one.date("joinedOn").getYear() == year);
            if (row.get(2) != null) {
                assertThat(number(joined.size())).as("joined in %s", year).isEqualTo(row.get(2));
            }
            assertThat(number(count(joined, one -> one.is("joinerType", "TRANSFEREE"))))
                    .as("transferees of %s", year)
                    .isEqualTo(row.get(3));
            assertThat(count(joined, one -> one.is("joinerType", "POLICE_NOW")))
                    .as("Police Now of %s", year)
                    .isEqualTo(row.get(4) == null ? 0 : ((BigDecimal) row.get(4)).longValue());
        }
    }

    @Test
    void retentionOfStudentOfficers() {
        LocalDate from = LocalDate.of(2018, 4, 1);
        LocalDate asAt = LocalDate.of(2022, 3, 1);
        List<Row> counted = force.rows(
                "student-officers",
                row -> !row.date("startedOn").isBefore(from)
                        && !row.date("startedOn").isAfter(asAt));
        List<List<Object>> rows = new ArrayList<>();
        for (String route : List.of("IPLDP", "PCDA", "DHEP", "DC_DHEP")) {
            rows.add(retention(
                    counted.stream().filter(row -> row.is("entryRoute", route)).toList(), asAt));
        }
        rows.add(retention(counted, asAt));

        assertThat(rows).isEqualTo(GoldenTable.read("001-p12-retention").values());
    }

    @Test
    void studentOfficersStandOnBothSidesOfEveryEdge() {
        for (String day : List.of("2018-03-31", "2018-04-01", "2022-02-28", "2022-03-02")) {
            assertThat(force.rows("student-officers", row -> row.is("startedOn", day)))
                    .as("started " + day)
                    .isNotEmpty();
        }
        for (String day : List.of("2022-02-28", "2022-03-01")) {
            assertThat(force.rows("student-officers", row -> row.is("leftOn", day)))
                    .as("left " + day)
                    .isNotEmpty();
        }
    }

    @Test
    void ethnicMinorityPcsosWhoLeftToBecomeOfficers() {
        List<Row> leavers = force.rows(
                "employments",
                row -> row.is("workerType", "PCSO")
                        && row.has("leftOn")
                        && !row.date("leftOn").isBefore(LocalDate.of(2018, 1, 1))
                        && row.date("leftOn").isBefore(LocalDate.of(2022, 3, 1))
                        && force.minority(row));
        long officers = count(
                leavers,
                row -> "POLICE_OFFICER"
                        .equals(force.workerType(
                                row.get("workerExternalId"), row.date("leftOn").plusDays(1))));

        assertThat(percent(officers, leavers.size(), 1))
                .isBetween(GoldenTable.read("001-p05-pcso-joined-po").value(), new BigDecimal("50"));
    }

    @Test
    void newSpecialsOfTheYearToMarch2022() {
        List<Row> recruits = force.rows(
                "employments",
                row -> row.is("workerType", "SPECIAL_CONSTABLE")
                        && row.date("joinedOn").isAfter(LocalDate.of(2021, 3, 31))
                        && row.date("joinedOn").isBefore(LocalDate.of(2022, 4, 1)));

        assertThat(number(recruits.size()))
                .isEqualTo(GoldenTable.read("001-p40-specials-recruited").value());
        assertThat(percent(count(recruits, force::female), recruits.size(), 1))
                .isEqualTo(GoldenTable.read("001-p40-specials-female").value());
        assertThat(minorityShare(recruits))
                .isEqualTo(GoldenTable.read("001-p40-specials-em").value());
    }

    @Test
    void reasonsOfSpecialsWhoLeft() {
        List<Row> leavers = force.rows(
                "employments",
                row -> row.is("workerType", "SPECIAL_CONSTABLE")
                        && row.has("leftOn")
                        && row.date("leftOn").isAfter(LocalDate.of(2022, 9, 30))
                        && row.date("leftOn").isBefore(LocalDate.of(2023, 10, 1)));
        GoldenTable golden = GoldenTable.read("004-table2-leaving");
        for (List<Object> row : golden.rows()) {
            boolean total = row.getFirst().equals("Grand Total");
            assertThat(number(count(leavers, one -> total || one.is("leavingReason", (String) row.getFirst()))))
                    .as("%s", row.getFirst())
                    .isEqualTo(row.getLast());
        }
    }

    private static List<Object> retention(List<Row> recruited, LocalDate asAt) {
        long left =
                count(recruited, row -> row.has("leftOn") && row.date("leftOn").isBefore(asAt));
        return List.of(number(recruited.size()), number(left), percent(recruited.size() - left, recruited.size(), 1));
    }

    private BigDecimal minorityShare(List<Row> people) {
        return percent(count(people, force::minority), people.size(), 1);
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }
}
