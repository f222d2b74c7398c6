package uk.police.wmp.changeportfolio.rebaseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.changeportfolio.Lines;
import uk.police.wmp.changeportfolio.Portfolio;
import uk.police.wmp.changeportfolio.Portfolio.Made;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RebaselineResourceTest {

    private Made programme;
    private Made project;
    private Made benefit;

    @BeforeEach
    void aPlannedProject() {
        programme = Portfolio.programme("Estates", 4);
        project = Portfolio.projectOf(programme, "Heritage", 1);
        benefit = Portfolio.cashableBenefitOf(project);
        plan(Lines.of(project)
                .on("CAPITAL", 2022, 100)
                .on("CASHABLE", 2023, -30, benefit)
                .funded());
    }

    private static void plan(List<Map<String, Object>> lines) {
        sending(Lines.journal(key("J"), "PLAN", lines))
                .post("/v1/journals")
                .then()
                .statusCode(201);
    }

    private Response rebaseline(Map<String, Object> journal) {
        return sending(journal).post("/v1/projects/" + project.id() + "/rebaselines");
    }

    private Response rebaseline(List<Map<String, Object>> lines) {
        return rebaseline(Lines.approved(key("R"), lines));
    }

    /** The plan as the ledger's lines add up, by account and year; without what they leave at nothing. */
    private Map<String, Double> plan() {
        List<Map<String, Object>> lines = caller().get(
                        "/v1/journal-lines?limit=500&basis=PLAN&book=LIVE&projectExternalId=" + project.externalId())
                .path("items");
        Map<String, Double> plan = new TreeMap<>();
        lines.forEach(line -> plan.merge(
                line.get("account") + " " + line.get("financialYear"),
                ((Number) line.get("amountGbp")).doubleValue(),
                Double::sum));
        plan.values().removeIf(amount -> amount == 0);
        return plan;
    }

    @Test
    void reversesThePlanAndRestatesItByOneJournal() {
        rebaseline(Lines.restated()
                        .on("CAPITAL", 2022, 140)
                        .on("CASHABLE", 2024, -50, benefit)
                        .funded())
                .then()
                .statusCode(201)
                .body("kind", equalTo("REBASELINE"))
                .body("reason", equalTo("prices of steel"))
                .body("approvedBy", equalTo("Portfolio board"))
                .body("lines", hasSize(8))
                .body("lines.findAll { it.lineNumber <= 4 }.amountGbp", containsInAnyOrder(-100f, 100f, 30f, -30f))
                .body(
                        "lines.findAll { it.account == 'CASHABLE' }.benefitExternalId",
                        contains(benefit.externalId(), benefit.externalId()));

        assertThat(plan())
                .containsOnly(
                        Map.entry("CAPITAL 2022", 140.0),
                        Map.entry("FUNDING 2022", -140.0),
                        Map.entry("CASHABLE 2024", -50.0),
                        Map.entry("FUNDING 2024", 50.0));
    }

    @Test
    void aProjectThatIsGivenUpIsRestatedToNothing() {
        rebaseline(List.of()).then().statusCode(201).body("lines", hasSize(4));
        assertThat(plan()).isEmpty();
        rebaseline(Lines.restated().on("CAPITAL", 2022, 1).funded())
                .then()
                .statusCode(409)
                .body("currentState", equalTo("UNPLANNED"));
    }

    @Test
    void saysWhyAndWhoApprovedItOrIsRefused() {
        Map<String, Object> journal = Lines.approved(
                key("R"), Lines.restated().on("CAPITAL", 2022, 140).funded());
        journal.remove("reason");
        journal.put("approvedBy", " ");
        rebaseline(journal)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/reason", "/approvedBy"));
    }

    @Test
    void restatedLinesBalanceAndAreOfThePlan() {
        rebaseline(Lines.restated().on("CAPITAL", 2022, 140).asTheyAre())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/lines"))
                .body("violations[0].message", containsString("sum to 140"));
        rebaseline(Lines.restated().on("CAPITAL", 2022, -140).funded())
                .then()
                .statusCode(400)
                .body("violations.field", contains("/lines/0/amountGbp"));
        assertThat(plan()).containsEntry("CAPITAL 2022", 100.0);
    }

    @Test
    void aProjectWithoutAPlanHasNoneToRestate() {
        project = Portfolio.projectOf(programme, "Detained property", 2);
        rebaseline(Lines.restated().on("CAPITAL", 2022, 140).funded())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("currentState", equalTo("UNPLANNED"))
                .body("allowedSteps", contains("POST /v1/journals with kind PLAN"));
    }

    @Test
    void whatHappenedIsNotRestated() {
        sending(Lines.journal(
                        key("J"),
                        "ACTUAL",
                        Lines.of(project).on("CAPITAL", 2022, 60).funded()))
                .post("/v1/journals")
                .then()
                .statusCode(201);
        rebaseline(List.of()).then().statusCode(201).body("lines", hasSize(4));
        caller().get("/v1/journal-lines?basis=ACTUAL&projectExternalId=" + project.externalId())
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void ofManyAtOnceTheLastOneIsThePlan() throws Exception {
        List<Callable<Response>> posts = IntStream.rangeClosed(1, 8)
                .<Callable<Response>>mapToObj(i -> () -> rebaseline(
                        Lines.restated().on("CAPITAL", 2022, 1000 + i).funded()))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(posts)) {
                answer.get().then().statusCode(201);
            }
        }
        assertThat(plan()).hasSize(2);
        assertThat(plan().get("CAPITAL 2022")).isBetween(1001.0, 1008.0);
    }

    @Test
    void thePlanIsStillReadAsKnownBefore() {
        int before = Portfolio.position();
        String rebaseline = rebaseline(Lines.restated().on("CAPITAL", 2022, 140).funded())
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String lines = "/v1/journal-lines?projectExternalId=" + project.externalId();
        caller().get(lines + "&asKnownAt=" + before).then().body("items", hasSize(4));
        caller().get(lines).then().body("items", hasSize(10));
        caller().get(rebaseline + "?asKnownAt=" + before).then().statusCode(404);
        caller().get(rebaseline).then().statusCode(200);
    }
}
