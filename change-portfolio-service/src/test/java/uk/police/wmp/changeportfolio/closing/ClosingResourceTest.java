package uk.police.wmp.changeportfolio.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
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
class ClosingResourceTest {

    private Made programme;
    private Made first;
    private Made second;

    @BeforeEach
    void aProgrammeOfTwoProjects() {
        programme = Portfolio.programme("Mobility", 8);
        first = Portfolio.projectOf(programme, "Handsets", 1);
        second = Portfolio.projectOf(programme, "Apps", 2);
    }

    private static Response post(String kind, Lines lines) {
        return sending(Lines.journal(key("J"), kind, lines.funded())).post("/v1/journals");
    }

    private Response close() {
        return sending(Lines.approved(key("C"), null))
                .header("If-Match", "*")
                .post("/v1/programmes/" + programme.id() + "/close");
    }

    @Test
    void movesPlansAndActualsOfEveryProjectFromOneBookToTheOther() {
        post("PLAN", Lines.of(first).on("CAPITAL", 2022, 100)).then().statusCode(201);
        post("PLAN", Lines.of(second).on("RECURRING", 2022, 20)).then().statusCode(201);
        post("ACTUAL", Lines.of(first).on("CAPITAL", 2022, 90)).then().statusCode(201);

        close().then()
                .statusCode(200)
                .body("programme.status", equalTo("CLOSED"))
                .body("programme.version", equalTo(1))
                .body("journal.kind", equalTo("CLOSE"))
                .body("journal.lines", hasSize(12))
                .body(
                        "journal.lines.findAll { it.book == 'LIVE' && it.account == 'CAPITAL' && it.basis == 'ACTUAL' }.amountGbp",
                        contains(-90f))
                .body(
                        "journal.lines.findAll { it.book == 'CLOSED' && it.account == 'CAPITAL' && it.basis == 'PLAN' }.amountGbp",
                        contains(100f));
        caller().get("/v1/programmes/" + programme.id()).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void whatARebaselineHasTakenOutIsNotMoved() {
        post("PLAN", Lines.of(first).on("CAPITAL", 2022, 100)).then().statusCode(201);
        sending(Lines.approved(
                        key("R"), Lines.restated().on("CAPITAL", 2023, 70).funded()))
                .post("/v1/projects/" + first.id() + "/rebaselines")
                .then()
                .statusCode(201);
        close().then()
                .statusCode(200)
                .body("journal.lines", hasSize(4))
                .body("journal.lines.financialYear", everyItem(equalTo(2023)));
    }

    @Test
    void aProgrammeThatPromisedNothingClosesWithoutAJournal() {
        close().then()
                .statusCode(200)
                .body("programme.status", equalTo("CLOSED"))
                .body("journal", nullValue());
    }

    @Test
    void closesOnceAndThenTakesOnlyWhatHappened() {
        post("PLAN", Lines.of(first).on("CAPITAL", 2022, 100)).then().statusCode(201);
        close().then().statusCode(200);

        close().then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("currentState", equalTo("CLOSED"))
                .body("allowedSteps", empty());
        post("PLAN", Lines.of(first).on("CAPITAL", 2023, 100))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CLOSED"))
                .body("allowedSteps", contains("POST /v1/journals with kind ACTUAL"));
        sending(Lines.approved(key("R"), Lines.restated().on("CAPITAL", 2022, 1).funded()))
                .post("/v1/projects/" + first.id() + "/rebaselines")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CLOSED"));
        post("ACTUAL", Lines.of(first).on("CAPITAL", 2022, 5))
                .then()
                .statusCode(201)
                .body("lines.book", everyItem(equalTo("CLOSED")));
    }

    @Test
    void aProgrammeIsClosedAsItWasReadOrNotAtAll() {
        String address = "/v1/programmes/" + programme.id();
        String asRead = caller().get(address).header("ETag");
        caller().contentType("application/merge-patch+json")
                .header("If-Match", asRead)
                .body("{\"boardOrder\": 9}")
                .patch(address)
                .then()
                .statusCode(200);

        sending(Lines.approved(key("C"), null)).post(address + "/close").then().statusCode(428);
        sending(Lines.approved(key("C"), null))
                .header("If-Match", asRead)
                .post(address + "/close")
                .then()
                .statusCode(412);
        caller().get(address).then().body("status", equalTo("LIVE"));
    }

    @Test
    void nothingIsClosedWhenTheJournalIsRefused() {
        post("PLAN", Lines.of(first).on("CAPITAL", 2022, 100)).then().statusCode(201);
        Map<String, Object> taken = Lines.journal(
                key("J"), "PLAN", Lines.of(second).on("CAPITAL", 2022, 1).funded());
        sending(taken).post("/v1/journals").then().statusCode(201);

        sending(Lines.approved(taken.get("externalId").toString(), null))
                .header("If-Match", "*")
                .post("/v1/programmes/" + programme.id() + "/close")
                .then()
                .statusCode(409)
                .body("violations[0].field", equalTo("/externalId"));
        caller().get("/v1/programmes/" + programme.id()).then().body("status", equalTo("LIVE"));
    }

    @Test
    void aProgrammeIsNotClosedByAPatchNorDoesAProjectLeaveAClosedOne() {
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"status\": \"CLOSED\"}")
                .patch("/v1/programmes/" + programme.id())
                .then()
                .statusCode(409)
                .body("currentState", equalTo("LIVE"))
                .body("allowedSteps", contains("POST /v1/programmes/{id}/close"));
        close().then().statusCode(200);
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"programmeExternalId\": null}")
                .patch("/v1/projects/" + first.id())
                .then()
                .statusCode(409);
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"delivery\": \"DELIVERED\"}")
                .patch("/v1/projects/" + first.id())
                .then()
                .statusCode(200);
    }
}
