package uk.police.wmp.recruitment.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.performance.ConversationYear.as;
import static uk.police.wmp.recruitment.performance.ConversationYear.employed;
import static uk.police.wmp.recruitment.performance.ConversationYear.hr;
import static uk.police.wmp.recruitment.performance.ConversationYear.post;
import static uk.police.wmp.recruitment.performance.ConversationYear.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FeedbackTest {

    private static final String FEEDBACK = "/v1/feedback-requests/";

    private final List<String> respondents = new ArrayList<>();
    private ConversationYear year;
    private String request;

    private void ask(String name, int howMany) {
        year = ConversationYear.withoutSharedObjectives(name, "POLICE_OFFICER", "STANDARD");
        request = post("feedback-requests", """
                {"externalId": "%1$s", "conversationExternalId": "%1$s", "opensOn": "2020-01-01", "closesOn": "2099-12-31"}""", name);
        for (int i = 0; i < howMany; i++) {
            respondents.add(employed(name + "-R" + i, "POLICE_OFFICER"));
            post("feedback-invitations", """
                    {"externalId": "%1$s-I%2$d", "requestExternalId": "%1$s", "respondentExternalId": "%1$s-R%2$d",
                     "relationship": "PEER"}""", name, i);
        }
    }

    private static String answer(int score, String comment) {
        return """
                {"answers": [{"question": "SETS_DIRECTION", "score": %1$d, "comment": "%2$s"}, {"question": "LISTENS", "score": %1$d},
                             {"question": "DEVELOPS_OTHERS", "score": %1$d}, {"question": "LIVES_THE_VALUES", "score": 5}]}""".formatted(score, comment);
    }

    private Response answered(int respondent, int score, String comment) {
        return as(respondents.get(respondent)).body(answer(score, comment)).post(FEEDBACK + request + "/answer");
    }

    private Response results() {
        return year.asWorker().get(FEEDBACK + request + "/results");
    }

    @Test
    void resultsComeOnceTheRequestIsClosedAndOfThreeRespondentsUpwards() {
        ask("FBK-THREE", 3);
        answered(0, 3, "zealous").then().statusCode(200).body("received", equalTo(true));
        answered(1, 4, "attentive").then().statusCode(200);
        answered(2, 4, "modest").then().statusCode(200);
        results()
                .then()
                .statusCode(200)
                .body("withheldBecause", equalTo("STILL_OPEN"))
                .body("respondents", nullValue())
                .body("questions", empty());

        int whileOpen = hr().get("/v1/positions").path("position");
        hr().header("If-Match", "*").post(FEEDBACK + request + "/close").then().statusCode(200);
        results()
                .then()
                .body("withheldBecause", nullValue())
                .body("respondents", equalTo(3))
                .body(
                        "questions.question",
                        contains("SETS_DIRECTION", "LISTENS", "DEVELOPS_OTHERS", "LIVES_THE_VALUES"))
                .body("questions[0].averageScore", equalTo(3.7f))
                .body("questions[0].comments", contains("attentive", "modest", "zealous")); // not in the order of time
        year.asManager().get(FEEDBACK + request + "/results").then().body("respondents", equalTo(3));
        year.asWorker()
                .get(FEEDBACK + request + "/results?asKnownAt=" + whileOpen)
                .then()
                .body("withheldBecause", equalTo("STILL_OPEN"));
    }

    @Test
    void ofTwoRespondentsNothingIsToldEver() {
        ask("FBK-TWO", 4);
        answered(0, 1, "a");
        answered(1, 1, "b");
        hr().header("If-Match", "*").post(FEEDBACK + request + "/close").then().statusCode(200);
        results().then().body("withheldBecause", equalTo("TOO_FEW_RESPONDENTS")).body("respondents", nullValue());
        // neither can a third be added to learn by the difference
        answered(2, 5, "c").then().statusCode(409);
        hr().header("If-Match", "*").post(FEEDBACK + request + "/close").then().statusCode(409);
        hr().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"closesOn\": \"2100-01-01\"}")
                .patch(FEEDBACK + request)
                .then()
                .statusCode(409);
        hr().body("""
                        {"externalId": "FBK-TWO-I9", "requestExternalId": "FBK-TWO", "respondentExternalId": "FBK-TWO-M",
                         "relationship": "LINE_MANAGER"}""").post("/v1/feedback-invitations").then().statusCode(409);
        hr().contentType("text/csv")
                .body("externalId,conversationExternalId,opensOn,closesOn\nFBK-TWO,FBK-TWO,2020-01-01,2100-01-01\n")
                .post("/v1/imports/feedback-requests")
                .then()
                .statusCode(422);
        results().then().body("withheldBecause", equalTo("TOO_FEW_RESPONDENTS"));
    }

    @Test
    void everybodyAnswersOnceHoweverManyAreOnTheirWay() throws Exception {
        ask("FBK-ONCE", 1);
        Callable<Integer> answer = () -> answered(0, 4, "x").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = new ArrayList<>();
            for (var each : threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> answer).toList())) {
                statuses.add(each.get());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        }
    }

    @Test
    void onlyWhoIsInvitedAnswersAndOnlyThoseConcernedReadTheResults() {
        ask("FBK-WHO", 1);
        String other = employed("FBK-WHO-OTHER", "POLICE_OFFICER");
        as(other)
                .body(answer(5, "x"))
                .post(FEEDBACK + request + "/answer")
                .then()
                .statusCode(404);
        year.asWorker()
                .body(answer(5, "x"))
                .post(FEEDBACK + request + "/answer")
                .then()
                .statusCode(404);
        hr().body(answer(5, "x")).post(FEEDBACK + request + "/answer").then().statusCode(404);
        as(other).get(FEEDBACK + request + "/results").then().statusCode(404);
        as(respondents.get(0)).get(FEEDBACK + request + "/results").then().statusCode(404);
        with("recruitment:read").get(FEEDBACK + request + "/results").then().statusCode(404);
        hr().body("""
                        {"externalId": "FBK-WHO-I9", "requestExternalId": "FBK-WHO", "respondentExternalId": "FBK-WHO-W",
                         "relationship": "PEER"}""")
                .post("/v1/feedback-invitations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/respondentExternalId"));
    }

    @Test
    void anAnswerIsToEveryQuestionAndOnTheScale() {
        ask("FBK-SCALE", 1);
        var respondent = as(respondents.get(0));
        respondent
                .body(
                        "{\"answers\": [{\"question\": \"LISTENS\", \"score\": 6}, {\"question\": \"SMILES\", \"score\": 3}]}")
                .post(FEEDBACK + request + "/answer")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/answers/0/score", "/answers/1/question"));
        respondent
                .body(
                        "{\"answers\": [{\"question\": \"LISTENS\", \"score\": 3}, {\"question\": \"LISTENS\", \"score\": 3}]}")
                .post(FEEDBACK + request + "/answer")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/answers"));
        answered(0, 3, "x").then().statusCode(200); // nothing of the refused ones was kept
    }

    @Test
    void neitherTheFeedNorAnyRecordTellsThatSomebodyHasAnswered() {
        ask("FBK-FEED", 3);
        int before = hr().get("/v1/positions").path("position");
        for (int i = 0; i < 3; i++) {
            answered(i, i + 1, "x");
        }
        hr().get("/v1/positions").then().body("position", equalTo(before));
        hr().get("/v1/changes?after=" + before).then().body("", hasSize(0));
        hr().get("/v1/feedback-invitations?requestExternalId=FBK-FEED")
                .then()
                .body("items", hasSize(3))
                .body("items.version", contains(0, 0, 0));
    }
}
