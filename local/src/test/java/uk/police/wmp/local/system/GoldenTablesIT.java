package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.local.system.FigureAnswer.transposed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.GoldenTable;

/** The board's printed tables, cell by cell, out of the demo force's records, through the gateway. */
class GoldenTablesIT {

    private static final String[] TYPES = {"POLICE_OFFICER", "POLICE_STAFF", "PCSO", "SPECIAL_CONSTABLE", "totals"};
    private static final String[] RANKS = {
        "CHIEF_OFFICER",
        "CHIEF_SUPERINTENDENT",
        "SUPERINTENDENT",
        "CHIEF_INSPECTOR",
        "INSPECTOR",
        "SERGEANT",
        "CONSTABLE",
        "totals"
    };

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
    }

    private static FigureAnswer figureOf(GoldenTable golden) throws IOException, InterruptedException {
        return system.figure(golden.figure(), golden.query());
    }

    private static List<String> shares(FigureAnswer figure) {
        return figure.columns().stream()
                .filter(name -> name.startsWith("ethnicMinorityPercent"))
                .toList();
    }

    @Test
    void establishmentAndStrength() throws Exception {
        GoldenTable golden = GoldenTable.read("000-p39-workforce");
        FigureAnswer figure = figureOf(golden);

        assertThat(figure.select(List.of("establishment", "strength"), "POLICE_OFFICER", "POLICE_STAFF", "PCSO"))
                .isEqualTo(golden.values().subList(0, 3));
        assertThat(figure.cell("SPECIAL_CONSTABLE", "establishment")).isNull();
        assertThat(figure.cell("SPECIAL_CONSTABLE", "strength"))
                .isEqualTo(golden.values().get(3).get(1));
    }

    @Test
    void representation() throws Exception {
        GoldenTable golden = GoldenTable.read("000-p42-representation");
        assertThat(figureOf(golden)
                        .select(List.of("ethnicMinority", "ethnicMinorityPercent", "female", "femalePercent"), TYPES))
                .isEqualTo(golden.values());
    }

    @Test
    void ethnicMinorityByWorkerTypeAndRank() throws Exception {
        GoldenTable byType = GoldenTable.read("001-p03-em-by-type");
        FigureAnswer types = figureOf(byType);
        assertThat(types.select(shares(types), TYPES)).isEqualTo(byType.values());

        GoldenTable byRank = GoldenTable.read("001-p06-em-by-rank");
        FigureAnswer ranks = figureOf(byRank);
        assertThat(ranks.select(shares(ranks), RANKS)).isEqualTo(byRank.values());

        BigDecimal rise = (BigDecimal) types.totals().get(types.columns().indexOf("changePercent"));
        assertThat(rise).isGreaterThan((BigDecimal)
                GoldenTable.read("001-p03-em-rise").rows().getFirst().getLast());
    }

    @Test
    void retentionHasTheRightTotal() throws Exception {
        GoldenTable golden = GoldenTable.read("001-p12-retention");
        assertThat(figureOf(golden)
                        .select(
                                List.of("recruited", "leftInProbation", "retentionPercent"),
                                "IPLDP",
                                "PCDA",
                                "DHEP",
                                "DC_DHEP",
                                "totals"))
                .isEqualTo(golden.values());
    }

    @Test
    void attendanceAndAbsence() throws Exception {
        GoldenTable golden = GoldenTable.read("001-p17-attendance");
        assertThat(figureOf(golden).select(List.of("attendancePercent"), "totals", "PCSO", "POLICE_OFFICER"))
                .isEqualTo(golden.values());

        GoldenTable without = GoldenTable.read("000-p16-no-sickness");
        assertThat(figureOf(without).select(List.of("withoutAbsence"), "POLICE_OFFICER", "POLICE_STAFF", "PCSO"))
                .isEqualTo(without.values());
    }

    @Test
    void reasonsOfAbsence() throws Exception {
        GoldenTable peak = GoldenTable.read("001-p19-covid-peak");
        BigDecimal printedPeak = (BigDecimal) peak.rows().getFirst().getLast();
        BigDecimal middle =
                (BigDecimal) GoldenTable.read("001-p19-psych").rows().getFirst().getLast();
        int months = 0;
        for (List<Object> row : figureOf(peak).select(List.of("month", "reason", "sharePercent"))) {
            BigDecimal share = (BigDecimal) row.getLast();
            if (row.get(1).equals("COVID_19")) {
                months++;
                boolean isPeak = row.getFirst().equals("2022-01");
                assertThat(share.compareTo(printedPeak)).as(row.toString()).isEqualTo(isPeak ? 0 : -1);
            }
            if (row.get(1).equals("PSYCHOLOGICAL")) {
                assertThat(share).isBetween(middle.subtract(BigDecimal.TWO), middle.add(BigDecimal.TWO));
            }
        }
        assertThat(months).isEqualTo(12);
    }

    @Test
    void occupationalHealth() throws Exception {
        GoldenTable referrals = GoldenTable.read("001-p20-oh-referrals");
        assertThat(figureOf(referrals).select(List.of("overall", "officers", "pcsos", "staff")))
                .isEqualTo(referrals.values());
        GoldenTable wait = GoldenTable.read("001-p21-oh-wait");
        assertThat(figureOf(wait).select(List.of("meanDays"))).isEqualTo(wait.values());
        GoldenTable mental = GoldenTable.read("001-p21-oh-mental");
        assertThat(figureOf(mental).select(List.of("mental"))).isEqualTo(mental.values());
        GoldenTable physical = GoldenTable.read("001-p21-oh-physical");
        assertThat(figureOf(physical).select(List.of("physical"))).isEqualTo(physical.values());
    }

    @Test
    void specials() throws Exception {
        GoldenTable hours = GoldenTable.read("001-p40-specials-hours");
        assertThat(transposed(figureOf(hours).select(List.of("specials", "hours", "averageHours"))))
                .isEqualTo(hours.values());

        GoldenTable level = GoldenTable.read("004-table3-sla");
        assertThat(transposed(system.figure("specials-sla", "from=2023-04-01&to=2023-10-31")
                        .select(List.of(
                                "activeUnder",
                                "activeMeeting",
                                "inTraining",
                                "nonOperational",
                                "leaveOrSuspended",
                                "total"))))
                .isEqualTo(level.values());
    }

    @Test
    void cadetsLeadersAndUnits() throws Exception {
        GoldenTable heads = GoldenTable.read("004-p27-cadets-leaders");
        assertThat(figureOf(heads).select(List.of("cadets", "leaders"))).isEqualTo(heads.values());

        GoldenTable venues = GoldenTable.read("004-p18-venues");
        List<Object> printed = venues.rows().stream().map(row -> row.get(2)).toList();
        assertThat(transposed(figureOf(venues).select(List.of("units"))).getFirst())
                .isEqualTo(printed);
    }

    @Test
    void costsBenefitsAndPostsReleased() throws Exception {
        GoldenTable summary = GoldenTable.read("001-table1-cost-benefit");
        List<String> money = List.of("capital", "oneOff", "cashable", "recurring", "nonCashable", "total");
        FigureAnswer costs = figureOf(summary);
        List<List<Object>> ours = new ArrayList<>(costs.select(money));
        ours.addAll(costs.select(money, "totals"));
        assertThat(ours)
                .isEqualTo(summary.rows().stream()
                        .map(row -> row.subList(row.size() - money.size(), row.size()))
                        .toList());

        GoldenTable released = GoldenTable.read("001-table2-fte");
        FigureAnswer posts = figureOf(released);
        List<String> portfolios = List.of("crime", "dcc", "localPolicing", "operations", "security", "total");
        List<List<Object>> rows = new ArrayList<>(posts.select(portfolios));
        rows.addAll(posts.select(portfolios, "totals"));
        assertThat(rows)
                .isEqualTo(released.rows().stream()
                        .map(row -> row.subList(2, row.size()))
                        .toList());
    }

    @Test
    void aSmallCountIsNotGivenToWhoMayNotSeeIt() throws Exception {
        GoldenTable byRank = GoldenTable.read("001-p06-em-by-rank");
        HttpResponse<String> answer = system.get(
                "/v1/figures/" + byRank.figure() + "?" + byRank.query(),
                system.token("figures:read"),
                "application/json");
        FigureAnswer seen = new FigureAnswer(system.parse(answer.body()));

        // of fewer than ten chief officers no share is shown, and a count is nought or five
        assertThat(seen.cell("CHIEF_OFFICER", "ethnicMinorityPercent@2022-01-01"))
                .isEqualTo("suppressed");
        assertThat(seen.cell("CHIEF_OFFICER", "ethnicMinority@2022-01-01"))
                .isIn(new BigDecimal("0"), new BigDecimal("5"));
    }

    @Test
    void everyFigureAnswersTheReaderWhoAsksForNothingInParticular() throws Exception {
        String reader = system.token("figures:read");
        List<String> refused = new ArrayList<>();
        for (JsonNode figure : system.parse(
                        system.get("/v1/figures", reader, "application/json").body())
                .path("figures")) {
            HttpResponse<String> answer =
                    system.get("/v1/figures/" + figure.path("id").asText(), reader, "application/json");
            boolean walled =
                    answer.statusCode() == 403 && figure.path("permissions").size() > 1;
            boolean lacksTheDayThatOnlyTheReaderKnows =
                    answer.statusCode() == 400 && answer.body().contains("is needed");
            if (answer.statusCode() != 200 && !walled && !lacksTheDayThatOnlyTheReaderKnows) {
                refused.add(figure.path("id").asText() + ": " + answer.body());
            }
        }
        assertThat(refused).isEmpty();
    }
}
