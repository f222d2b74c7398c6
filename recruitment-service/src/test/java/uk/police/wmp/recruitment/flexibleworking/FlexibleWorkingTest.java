package uk.police.wmp.recruitment.flexibleworking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.posted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FlexibleWorkingTest {

    /** The path of a request of a worker of the same name. */
    private static String request(String name, String submittedOn) {
        employed(name, "POLICE_STAFF", "2000-01-01", "");
        String location = posted("flexible-working-requests", """
                {"externalId": "%s", "workerExternalId": "%s", "submittedOn": "%s", "pattern": "PART_TIME"}""".formatted(name, name, submittedOn))
                .statusCode(201)
                .extract()
                .header("Location");
        return java.net.URI.create(location).getPath();
    }

    private static ValidatableResponse step(String path, String step, String json) {
        return caller().contentType(ContentType.JSON)
                .body(json)
                .header("If-Match", "*")
                .post(path + "/" + step)
                .then();
    }

    private static String refusal(String by) {
        return """
                {"decidedOn": "2018-05-01", "decision": "REFUSED", "refusalGround": "DEMAND", "decidedByExternalId": "%s"}""".formatted(by);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-14, 2018-05-14, 2018-04-23",
        "2017-11-30, 2018-02-28, 2018-02-07", // no 30 February
        "2019-11-30, 2020-02-29, 2020-02-08",
        "2018-02-28, 2018-05-28, 2018-05-07" // not the last of May: the number of the day decides
    })
    void theLastDayInTimeHasTheNumberOfTheDayOfSubmissionOrIsTheLastOfItsMonth(
            String submitted, String due, String warnFrom) {
        caller().get(request("FC-" + submitted, submitted))
                .then()
                .body("dueOn", equalTo(due))
                .body("warnFrom", equalTo(warnFrom))
                .body("outcomeOn", nullValue());
    }

    @Test
    void anAppealRunsOnTheSameClockAndIsHeardBySomebodyIndependent() {
        String path = request("FA-1", "2018-03-01");
        employed("FA-2", "POLICE_STAFF", "2000-01-01", "");
        employed("FA-3", "POLICE_STAFF", "2000-01-01", "");

        step(path, "appeal", "{\"appealedOn\": \"2018-04-01\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("currentState", equalTo("SUBMITTED"))
                .body(
                        "allowedSteps",
                        contains(
                                "POST /v1/flexible-working-requests/{id}/decide",
                                "POST /v1/flexible-working-requests/{id}/withdraw"));
        step(path, "decide", refusal("FA-1"))
                .statusCode(400)
                .body("violations.field", contains("/decidedByExternalId"));
        step(path, "decide", refusal("FA-2").replace("\"refusalGround\": \"DEMAND\",", ""))
                .statusCode(400)
                .body("violations.field", contains("/refusalGround"));
        step(path, "decide", refusal("FA-2").replace("2018-05-01", "2018-02-28"))
                .statusCode(400)
                .body("violations.field", contains("/decidedOn"));
        step(path, "decide", refusal("FA-2")).statusCode(200).body("outcomeOn", equalTo("2018-05-01"));
        step(path, "decide", refusal("FA-3")).statusCode(409).body("currentState", equalTo("DECIDED"));
        step(path, "withdraw", "{\"withdrawnOn\": \"2018-05-02\"}").statusCode(409);

        step(path, "appeal", "{\"appealedOn\": \"2018-04-30\"}")
                .statusCode(400)
                .body("violations.field", contains("/appealedOn"));
        step(path, "appeal", "{\"appealedOn\": \"2018-05-10\"}").statusCode(200).body("outcomeOn", nullValue());
        step(path, "appeal", "{\"appealedOn\": \"2018-05-11\"}")
                .statusCode(409)
                .body("currentState", equalTo("APPEALED"));

        String heard = """
                {"appealDecidedOn": "2018-06-02", "appealOutcome": "UPHELD", "appealDecidedByExternalId": "%s"}""";
        for (String dependent : List.of("FA-1", "FA-2")) {
            step(path, "decide-appeal", heard.formatted(dependent))
                    .statusCode(400)
                    .body("violations.field", contains("/appealDecidedByExternalId"));
        }
        step(path, "decide-appeal", heard.formatted("FA-3"))
                .statusCode(200)
                .body("outcomeOn", equalTo("2018-06-02"))
                .body("dueOn", equalTo("2018-06-01"));
        step(path, "decide-appeal", heard.formatted("FA-3")).statusCode(409).body("allowedSteps", empty());

        clock(path, "2018-05-01", "WITHIN_TIME", false); // decided, and no appeal yet
        clock(path, "2018-05-09", "WITHIN_TIME", false);
        clock(path, "2018-05-10", "WITHIN_TIME", true); // appealed: it runs on
        clock(path, "2018-05-11", "WARNING", true);
        clock(path, "2018-06-01", "WARNING", true);
        clock(path, "2018-06-02", "BREACHED", false); // a day late for ever
        caller().get(path + "/clock").then().body("state", equalTo("BREACHED"));
    }

    private static void clock(String path, String on, String state, boolean running) {
        caller().get(path + "/clock?on=" + on)
                .then()
                .statusCode(200)
                .body("state", equalTo(state))
                .body("running", equalTo(running));
    }

    @Test
    void warnsInTheLastThreeWeeksAndListsWhatIsOpenOnADayByItsClock() {
        String path = request("FW-1", "2011-01-10"); // due 10 April, warned of from 20 March
        clock(path, "2011-03-19", "WITHIN_TIME", true);
        clock(path, "2011-03-20", "WARNING", true);
        clock(path, "2011-04-10", "WARNING", true);
        clock(path, "2011-04-11", "BREACHED", true);
        caller().get(path + "/clock?on=2011-04-12").then().body("daysLeft", equalTo(-2));

        listed("2011-03-19", "WITHIN_TIME", "FW-1");
        listed("2011-03-19", "WARNING");
        listed("2011-03-20", "WARNING", "FW-1");
        listed("2011-04-11", "BREACHED", "FW-1");
        listed("2011-01-09", "WITHIN_TIME");
        step(path, "withdraw", "{\"withdrawnOn\": \"2011-04-11\"}").statusCode(200);
        listed("2011-04-11", "BREACHED");
        listed("2011-04-10", "WARNING", "FW-1"); // as things stood then
        clock(path, "2011-04-11", "STOPPED", false);
    }

    private static void listed(String on, String clock, String... expected) {
        caller().get("/v1/flexible-working-requests?workerExternalId=FW-1&openOn=" + on + "&clock=" + clock)
                .then()
                .statusCode(200)
                .body("items.externalId", expected.length == 0 ? empty() : contains(expected));
    }

    @Test
    void whatWasAgreedInFullHasNothingToAppealAgainst() {
        String path = request("FG-1", "2018-03-01");
        employed("FG-2", "POLICE_STAFF", "2000-01-01", "");
        step(path, "decide", """
                {"decidedOn": "2018-03-05", "decision": "AGREED", "decidedByExternalId": "FG-2", "startsOn": "2018-04-01"}""").statusCode(200).body("startsOn", equalTo("2018-04-01"));
        step(path, "appeal", "{\"appealedOn\": \"2018-03-06\"}")
                .statusCode(409)
                .body("currentState", equalTo("AGREED"));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
        String path = request("FT2-1", "2018-03-01");
        employed("FT2-2", "POLICE_STAFF", "2000-01-01", "");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> deciding =
                    () -> step(path, "decide", refusal("FT2-2")).extract().statusCode();
            List<Integer> answers = new ArrayList<>();
            for (var answer : threads.invokeAll(Collections.nCopies(4, deciding))) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    @Test
    void theSameKeyTakesAStepOnce() {
        String path = request("FK-1", "2018-03-01");
        employed("FK-2", "POLICE_STAFF", "2000-01-01", "");
        for (int i = 0; i < 2; i++) {
            caller().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "decide-FK-1")
                    .body(refusal("FK-2"))
                    .header("If-Match", "*")
                    .post(path + "/decide")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
    }

    @Test
    void aPatchCorrectsDetailsAndTakesNoSteps() {
        String path = request("FP2-1", "2018-03-01");
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"decidedOn\": \"2018-03-05\", \"decision\": \"AGREED\"}")
                .patch(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"));
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"submittedOn\": \"2018-04-30\", \"changeProgramme\": \"CJ\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2018-07-30"))
                .body("warnFrom", equalTo("2018-07-09"));
        caller().get("/v1/flexible-working-requests?changeProgramme=CJ")
                .then()
                .body("items.externalId", contains("FP2-1"));
    }
}
