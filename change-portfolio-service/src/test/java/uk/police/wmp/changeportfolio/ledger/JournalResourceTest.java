package uk.police.wmp.changeportfolio.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
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
class JournalResourceTest {

    private Made project;

    @BeforeEach
    void aProject() {
        project = Portfolio.projectOf(Portfolio.programme("Our data", 1), "Connect", 1);
    }

    private Response post(String kind, List<Map<String, Object>> lines) {
        return sending(Lines.journal(key("J"), kind, lines)).post("/v1/journals");
    }

    @Test
    void postsAJournalAndGivesItBackWithItsLines() {
        Made benefit = Portfolio.cashableBenefitOf(project);
        String location = post(
                        "PLAN",
                        Lines.of(project)
                                .on("CAPITAL", 2022, 100)
                                .on("CASHABLE", 2022, -30, benefit)
                                .funded())
                .then()
                .statusCode(201)
                .body("version", equalTo(0))
                .extract()
                .header("Location");

        caller().get(location)
                .then()
                .statusCode(200)
                .body("kind", equalTo("PLAN"))
                .body("lines.lineNumber", contains(1, 2, 3))
                .body("lines.account", contains("CAPITAL", "CASHABLE", "FUNDING"))
                .body("lines.amountGbp", contains(100f, -30f, -70f))
                .body("lines.basis", contains("PLAN", "PLAN", "PLAN"))
                .body("lines.book", contains("LIVE", "LIVE", "LIVE"))
                .body("lines[1].benefitExternalId", equalTo(benefit.externalId()))
                .body("lines[0].benefitExternalId", nullValue());
        caller().get("/v1/journals?projectExternalId=" + project.externalId())
                .then()
                .body("items", hasSize(1))
                .body("items[0].lines", nullValue());
    }

    @Test
    void namesTheProjectWhoseLinesDoNotBalance() {
        Made other = Portfolio.projectOf(null, "Body-worn video", 1);
        List<Map<String, Object>> lines = Lines.of(project)
                .on("CAPITAL", 2022, 100)
                .on("FUNDING", 2022, -90)
                .asTheyAre();
        lines.addAll(Lines.of(other).on("FUNDING", 2022, -10).asTheyAre());

        post("PLAN", lines)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/lines", "/lines"))
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                containsString(project.externalId() + " sum to 10"),
                                containsString(other.externalId() + " sum to -10")));
        caller().get("/v1/journals?projectExternalId=" + project.externalId())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void namesEveryFaultOfEveryLine() {
        Made benefitOfAnother = Portfolio.cashableBenefitOf(Portfolio.projectOf(null, "Body-worn video", 1));
        Made benefit = Portfolio.cashableBenefitOf(project);
        List<Map<String, Object>> lines = Lines.of(project)
                .on("CAPITAL", 2022, -100)
                .on("CASHABLE", 2022, 30)
                .on("CASHABLE", 2022, -30, benefitOfAnother)
                .on("RECURRING", 2022, 30, benefit)
                .on("FUNDING", 2022, 0)
                .asTheyAre();
        lines.addAll(Lines.of(new Made("", "NONE")).on("FUNDING", 2022, 70).asTheyAre());

        post("PLAN", lines)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        contains(
                                "/lines/0/amountGbp",
                                "/lines/1/amountGbp",
                                "/lines/2/benefitExternalId",
                                "/lines/3/account",
                                "/lines/4/amountGbp",
                                "/lines/5/projectExternalId"));
    }

    @Test
    void whatHappenedMayGoBack() {
        post("ACTUAL", Lines.of(project).on("CAPITAL", 2021, -100).funded())
                .then()
                .statusCode(201)
                .body("lines.basis", contains("ACTUAL", "ACTUAL"));
    }

    @Test
    void stepsOfAProjectOrProgrammeAreNotPostedAsTheyAre() {
        post("REBASELINE", Lines.of(project).on("CAPITAL", 2022, 100).funded())
                .then()
                .statusCode(400)
                .body("violations.field", contains("/kind"));
        post("CLOSE", Lines.of(project).on("CAPITAL", 2022, 100).funded())
                .then()
                .statusCode(400);
    }

    @Test
    void aJournalIsPostedOnceHoweverManyPostItAtOnce() throws Exception {
        Map<String, Object> journal = Lines.journal(
                key("J"), "PLAN", Lines.of(project).on("CAPITAL", 2022, 100).funded());
        Callable<Integer> post = () -> sending(journal).post("/v1/journals").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> post).toList());
            List<Integer> statuses = new java.util.ArrayList<>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            org.assertj.core.api.Assertions.assertThat(statuses)
                    .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
        }
        caller().get("/v1/journal-lines?projectExternalId=" + project.externalId())
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void thereIsNoWayToChangeOrRemoveAJournal() {
        String location = post(
                        "PLAN", Lines.of(project).on("CAPITAL", 2022, 100).funded())
                .then()
                .extract()
                .header("Location");
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"better\"}")
                .patch(location)
                .then()
                .statusCode(405);
        caller().header("If-Match", "\"0\"").delete(location).then().statusCode(405);
    }

    @Test
    void theFeedTellsOfTheJournalAndItsLines() {
        int before = Portfolio.position();
        String id = post("PLAN", Lines.of(project).on("CAPITAL", 2022, 100).funded())
                .path("id");
        caller().get("/v1/changes?after=" + before)
                .then()
                .body("subject", hasItem("/v1/journals/" + id))
                .body("type", hasItem("uk.police.wmp.journal-lines.created"))
                .body("findAll { it.type == 'uk.police.wmp.journal-lines.created' }", hasSize(2));
    }

    @Test
    void aBenefitThatIsInTheLedgerStaysWithItsProjectAndCategory() {
        Made benefit = Portfolio.cashableBenefitOf(project);
        post("PLAN", Lines.of(project).on("CASHABLE", 2022, -30, benefit).funded())
                .then()
                .statusCode(201);
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"category\": \"NON_CASHABLE\"}")
                .patch("/v1/benefits/" + benefit.id())
                .then()
                .statusCode(409);
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Fewer and cheaper licences\"}")
                .patch("/v1/benefits/" + benefit.id())
                .then()
                .statusCode(200);
    }
}
