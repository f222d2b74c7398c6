package uk.police.wmp.changeportfolio.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.changeportfolio.Lines;
import uk.police.wmp.changeportfolio.Portfolio;
import uk.police.wmp.changeportfolio.Portfolio.Made;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** Each test has three financial years of its own: the figure's period is the one in the middle. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CostBenefitSummaryTest {

    private int before;
    private int year;
    private int after;
    private Made programme;
    private Made project;

    @BeforeEach
    void aProgramme() {
        before = Portfolio.years();
        year = before + 1;
        after = before + 2;
        programme = Portfolio.programme("Our data", 3);
        project = Portfolio.projectOf(programme, "Connect", 1);
    }

    private static void post(String kind, Lines lines) {
        sending(Lines.journal(key("J"), kind, lines.funded()))
                .post("/v1/journals")
                .then()
                .statusCode(201);
    }

    private static void rebaseline(Made project, Lines lines) {
        sending(Lines.approved(key("R"), lines.funded()))
                .post("/v1/projects/" + project.id() + "/rebaselines")
                .then()
                .statusCode(201);
    }

    private static void close(Made programme) {
        sending(Lines.approved(key("C"), null))
                .header("If-Match", "*")
                .post("/v1/programmes/" + programme.id() + "/close")
                .then()
                .statusCode(200);
    }

    private io.restassured.response.Response figure(String from, String to, String more) {
        return caller().get("/v1/figures/cost-benefit-summary?from=" + from + "&to=" + to + more);
    }

    private List<List<Object>> rows(String more) {
        return rows(year + "-04-01", after + "-03-31", more);
    }

    private List<List<Object>> rows(String from, String to, String more) {
        return figure(from, to, more).then().statusCode(200).extract().path("rows");
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void hasThePapersColumnsWithBlanksWhereThereIsNothing() {
        Made alone = Portfolio.project(null, "Body-worn video", "BWV", "DELIVERED", 6);
        Made unnamed = Portfolio.project(Portfolio.programme("PBB", 7), "Savings", null, "IN_DELIVERY", 1);
        post("PLAN", Lines.of(unnamed).on("CASHABLE", year, -40));
        post("PLAN", Lines.of(alone).on("CAPITAL", year, 30).on("RECURRING", year, 5));
        post("PLAN", Lines.of(Portfolio.projectOf(programme, "DDI", 2)).on("NON_CASHABLE", year, -25));
        post("PLAN", Lines.of(project).on("ONE_OFF", year, 10).on("NON_CASHABLE", year, -15));

        figure(year + "-04-01", after + "-03-31", "")
                .then()
                .statusCode(200)
                .body(
                        "columns.name",
                        Matchers.contains(
                                "status",
                                "programme",
                                "projects",
                                "capital",
                                "oneOff",
                                "cashable",
                                "recurring",
                                "nonCashable",
                                "total"))
                .body(
                        "rows",
                        Matchers.contains(
                                row("LIVE", "Our data", "Connect, DDI", null, 10, null, null, -40, -30),
                                row("LIVE", "Standalone", "BWV", 30, null, null, 5, null, 35),
                                row("LIVE", "PBB", "", null, null, -40, null, null, -40)))
                .body("totals", Matchers.contains("Total", "Total", "Total", 30, 10, -40, 5, -40, -35));
    }

    @Test
    void countsWholeFinancialYearsInsideThePeriodAndTheirNeighboursNot() {
        post(
                "PLAN",
                Lines.of(project)
                        .on("CAPITAL", before, 1)
                        .on("CAPITAL", year, 20)
                        .on("CAPITAL", after, 300));

        assertThat(rows("")).containsExactly(row("LIVE", "Our data", "Connect", 20, null, null, null, null, 20));
        assertThat(rows(before + "-04-01", (after + 1) + "-03-31", ""))
                .containsExactly(row("LIVE", "Our data", "Connect", 321, null, null, null, null, 321));
        // a day short at either end: not a whole year
        assertThat(rows(year + "-04-02", after + "-03-31", "")).isEmpty();
        assertThat(rows(year + "-04-01", after + "-03-30", "")).isEmpty();
    }

    @Test
    void aClosedProgrammeLeavesTheLiveTableAndIsInTheOther() {
        post("PLAN", Lines.of(project).on("CAPITAL", year, 20));
        Made live = Portfolio.projectOf(Portfolio.programme("Estates", 4), "Heritage", 1);
        post("PLAN", Lines.of(live).on("CAPITAL", year, 7));
        close(programme);
        List<Object> estates = row("LIVE", "Estates", "Heritage", 7, null, null, null, null, 7);
        List<Object> data = row("CLOSED", "Our data", "Connect", 20, null, null, null, null, 20);

        assertThat(rows("")).containsExactly(estates);
        assertThat(rows("&programmes=CLOSED")).containsExactly(data);
        assertThat(rows("&programmes=ALL")).containsExactly(estates, data);
    }

    @Test
    void aRebaselinedPlanIsShownRestatedAndAsKnownBeforeAsItWas() {
        Made second = Portfolio.projectOf(programme, "DDI", 2);
        post("PLAN", Lines.of(project).on("CAPITAL", year, 20).on("ONE_OFF", year, 5));
        post("PLAN", Lines.of(second).on("CAPITAL", year, 1));
        int known = Portfolio.position();
        rebaseline(project, Lines.restated().on("CAPITAL", year, 35));
        rebaseline(second, Lines.restated());

        assertThat(rows("")).containsExactly(row("LIVE", "Our data", "Connect", 35, null, null, null, null, 35));
        assertThat(rows("&asKnownAt=" + known))
                .containsExactly(row("LIVE", "Our data", "Connect, DDI", 21, 5, null, null, null, 26));
    }

    @Test
    void theLedgerCanBeReadAsItStoodOnADay() {
        post("PLAN", Lines.of(project).on("CAPITAL", year, 20));
        rebaseline(project, Lines.restated().on("CAPITAL", year, 35));

        // posted on 30 September 2021, re-baselined on 1 March 2022
        assertThat(rows("&postedTo=2021-09-29")).isEmpty();
        assertThat(rows("&postedTo=2021-09-30"))
                .containsExactly(row("LIVE", "Our data", "Connect", 20, null, null, null, null, 20));
        assertThat(rows("&postedTo=2022-02-28"))
                .containsExactly(row("LIVE", "Our data", "Connect", 20, null, null, null, null, 20));
        assertThat(rows("&postedTo=2022-03-01"))
                .containsExactly(row("LIVE", "Our data", "Connect", 35, null, null, null, null, 35));
    }

    @Test
    void whatHappenedIsATableOfItsOwn() {
        post("PLAN", Lines.of(project).on("CAPITAL", year, 20));
        post("ACTUAL", Lines.of(project).on("CAPITAL", year, 23));

        assertThat(rows("&basis=ACTUAL"))
                .containsExactly(row("LIVE", "Our data", "Connect", 23, null, null, null, null, 23));
        assertThat(rows("")).containsExactly(row("LIVE", "Our data", "Connect", 20, null, null, null, null, 20));
    }

    @Test
    void penniesAreAddedUpBeforeTheyAreRounded() {
        for (int i = 0; i < 3; i++) {
            sending(Lines.journal(key("J"), "PLAN", List.of(line("CAPITAL", "0.50"), line("FUNDING", "-0.50"))))
                    .post("/v1/journals")
                    .then()
                    .statusCode(201);
        }
        assertThat(rows("")).containsExactly(row("LIVE", "Our data", "Connect", 2, null, null, null, null, 2));
    }

    private Map<String, Object> line(String account, String amount) {
        return Map.of(
                "projectExternalId",
                project.externalId(),
                "account",
                account,
                "financialYear",
                year,
                "amountGbp",
                new java.math.BigDecimal(amount));
    }

    @Test
    void leadsBackToTheLinesItCounted() {
        post("PLAN", Lines.of(project).on("CAPITAL", before, 1).on("CAPITAL", year, 20));
        Made other = Portfolio.projectOf(Portfolio.programme("Estates", 4), "Heritage", 1);
        post("PLAN", Lines.of(other).on("CAPITAL", year, 7));
        caller().get(
                        "/v1/figures/cost-benefit-summary/records?from=%d-04-01&to=%d-03-31&row=LIVE&row=Our data&row=Connect"
                                .formatted(year, after))
                .then()
                .statusCode(200)
                .body("items", Matchers.hasSize(1))
                .body("items[0].externalId", Matchers.endsWith("/2"));
    }
}
