package uk.police.wmp.recruitment.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AllowancesTest {

    private static final String ALLOWANCES =
            "externalId,kind,workerExternalId,grade,annualRateGbp,review,validFrom,validTo";

    private static void staff(String name, String leftOn) {
        worker(name);
        employment(name, "POLICE_STAFF", "1961-01-01", leftOn);
    }

    @Test
    void anAllowanceIsOfAWorkerOrOfAGradeAndNobodyHasOneTwice() {
        staff("ALL-1", "1961-12-31");
        String one = """
                {"externalId": "ALL-%s", "kind": "SHIFT", %s, "annualRateGbp": %s, "validFrom": "%s"}""";
        String worker = "\"workerExternalId\": \"ALL-1\"";
        post("/v1/allowances", one.formatted("X", worker + ", \"grade\": \"ALL-G\"", "100", "1961-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/grade"));
        post("/v1/allowances", one.formatted("X", "\"review\": \"R\"", "100", "1961-01-01"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/grade"));
        post("/v1/allowances", one.formatted("X", worker, "0", "1961-01-01"))
                .then()
                .statusCode(400);
        post("/v1/allowances", one.formatted("X", worker, "100", "1960-12-31"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/validFrom"));
        made("/v1/allowances", one.formatted("1", worker, "100", "1961-01-01"));
        post("/v1/allowances", one.formatted("X", worker, "100", "1961-06-01"))
                .then()
                .statusCode(409);
        made("/v1/allowances", one.formatted("2", "\"grade\": \"ALL-G\"", "100", "1961-01-01"));
        refused("allowances", ALLOWANCES, "ALL-3,SHIFT,,ALL-G,90,,1961-06-01,")
                .body(containsString("overlaps another allowance"));
        refused(
                        "allowances",
                        ALLOWANCES,
                        "ALL-3,WEEKEND,,ALL-G,90,,1961-06-01,1961-06-30",
                        "ALL-4,WEEKEND,,ALL-G,90,,1961-06-30,")
                .body(containsString("overlaps another allowance"));
        imported(
                "allowances",
                ALLOWANCES,
                "ALL-3,WEEKEND,,ALL-G,90,,1961-06-01,1961-06-30",
                "ALL-4,WEEKEND,,ALL-G,90,,1961-07-01,");
        caller().get("/v1/allowances?grade=ALL-G&validOn=1961-06-30")
                .then()
                .body("items.externalId", containsInAnyOrder("ALL-2", "ALL-3"));
    }

    @Test
    void whatAllowancesCostFollowsFromWhoHasThemOnTheDay() {
        for (String name : new String[] {"ALF-1", "ALF-2", "ALF-3"}) {
            staff(name, name.equals("ALF-3") ? "1963-06-29" : "1963-12-31");
        }
        imported(
                "pay-points",
                "externalId,workerExternalId,grade,hourlyRateGbp,validFrom,validTo",
                "ALF-1,ALF-1,ALF-G,1.00,1963-01-01,1963-06-30", // its last day
                "ALF-2,ALF-2,ALF-G,1.00,1963-07-01,", // a day later
                "ALF-3,ALF-3,ALF-G,1.00,1963-01-01,"); // left the day before
        imported(
                "allowances",
                ALLOWANCES,
                "ALF-1,ON_CALL,,ALF-G,300,ALF-R,1963-06-30,", // its first day
                "ALF-2,ON_CALL,ALF-1,,50.50,,1963-01-01,", // on top, of the same holder
                "ALF-3,ON_CALL,ALF-2,,40,ALF-R,1963-01-01,1963-06-30",
                "ALF-4,HONORARIUM,ALF-2,,20,,1963-07-01,", // a day later
                "ALF-5,LOCATION,ALF-2,,7,,1963-01-01,1963-06-29", // ended the day before
                "ALF-6,HONORARIUM,ALF-3,,1000,,1963-01-01,"); // left

        assertThat(unsuppressed("allowances", "asAt=1963-06-30"))
                .hasColumns("kind", "holders", "annualCost")
                .hasRows(row("ON_CALL", 2, "391"))
                .hasTotals("Total", 2, "391");
        assertThat(unsuppressed("allowances", "asAt=1963-07-01"))
                .hasRows(row("ON_CALL", 2, "351"), row("HONORARIUM", 1, "20"))
                .hasTotals("Total", 3, "371");
        assertThat(unsuppressed("allowances", "asAt=1963-06-30&review=ALF-R")).hasRows(row("ON_CALL", 2, "340"));
        Assertions.assertThat(behind("allowances", "asAt=1963-06-30&row=ON_CALL"))
                .containsExactlyInAnyOrder("ALF-1-1961-01-01", "ALF-2-1961-01-01");
        // what one person has is nobody else's to know
        Assertions.assertThat(figure("allowances", "asAt=1963-06-30")
                        .json()
                        .at("/rows/0/2")
                        .asText())
                .isNotEqualTo("391");
    }
}
