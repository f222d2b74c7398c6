package uk.police.wmp.recruitment.performance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.performance.ConversationYear.AGREED;
import static uk.police.wmp.recruitment.performance.ConversationYear.STEPS;
import static uk.police.wmp.recruitment.performance.ConversationYear.agreed;
import static uk.police.wmp.recruitment.performance.ConversationYear.as;
import static uk.police.wmp.recruitment.performance.ConversationYear.employed;
import static uk.police.wmp.recruitment.performance.ConversationYear.hr;
import static uk.police.wmp.recruitment.performance.ConversationYear.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WhoSeesConversationsTest {

    @Test
    void theWorkerAndTheManagerSeeWhatIsTheirsAndNobodyElseKnowsOfIt() {
        ConversationYear year = agreed("STEP-SEEN");
        year.asManager()
                .body("{\"ratedOn\": \"2022-03-15\", \"what\": \"NOT_ACHIEVED\", \"how\": \"ACHIEVED\"}")
                .header("If-Match", "*")
                .post(STEPS + year.conversationId + "/rate-provisionally")
                .then()
                .statusCode(200);
        String other = employed("STEP-SEEN-OTHER", "POLICE_OFFICER");

        year.asManager()
                .get(STEPS + year.conversationId)
                .then()
                .statusCode(200)
                .body("provisionalWhat", equalTo("NOT_ACHIEVED"));
        year.asWorker()
                .get(STEPS + year.conversationId)
                .then()
                .statusCode(200)
                .body("provisionalWhat", nullValue())
                .body("state", equalTo("OBJECTIVES_AGREED"));
        for (String path : new String[] {"", "/objectives", "/notes"}) {
            as(other).get(STEPS + year.conversationId + path).then().statusCode(404);
            with("recruitment:read", "talent:read")
                    .get(STEPS + year.conversationId + path)
                    .then()
                    .statusCode(404);
        }
        as(other)
                .body(AGREED)
                .header("If-Match", "*")
                .post(STEPS + year.conversationId + "/agree-objectives")
                .then()
                .statusCode(404);
        year.asWorker()
                .body("{\"ratedOn\": \"2022-03-15\", \"what\": \"EXCEEDED\", \"how\": \"EXCEEDED\"}")
                .header("If-Match", "*")
                .post(STEPS + year.conversationId + "/rate-provisionally")
                .then()
                .statusCode(403);
        year.asManager()
                .body("{\"finalisedOn\": \"2022-05-01\", \"what\": \"EXCEEDED\", \"how\": \"EXCEEDED\"}")
                .header("If-Match", "*")
                .post(STEPS + year.conversationId + "/finalise")
                .then()
                .statusCode(403);

        year.asWorker()
                .get("/v1/workers/" + year.workerId + "/performance-conversations")
                .then()
                .body("items", hasSize(1))
                .body("items[0].provisionalWhat", nullValue());
        year.asWorker()
                .accept("text/csv")
                .get("/v1/workers/" + year.workerId + "/performance-conversations")
                .then()
                .body(not(containsString("NOT_ACHIEVED")));
        year.asManager()
                .get("/v1/workers/" + year.managerId + "/managed-conversations")
                .then()
                .body("items.provisionalWhat", contains("NOT_ACHIEVED"));
        year.asWorker()
                .get("/v1/workers/" + year.managerId + "/managed-conversations")
                .then()
                .statusCode(404);
        year.asWorker().get("/v1/performance-conversations").then().statusCode(403);
        with("changes:read", "recruitment:read")
                .get("/v1/changes?recordType=performance-conversations")
                .then()
                .body("subject", not(hasItem(STEPS + year.conversationId)));
    }

    @Test
    void aYearStaysTheWorkersWhoseItIs() {
        ConversationYear year = agreed("STEP-STAYS");
        employed("STEP-STAYS-OTHER", "POLICE_OFFICER");
        hr().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"workerExternalId\": \"STEP-STAYS-OTHER\"}")
                .patch(STEPS + year.conversationId)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/workerExternalId"));
        year.moderationSession("2022-04-20");
        year.rate("rate-provisionally", "\"ratedOn\": \"2022-03-15\"", "ACHIEVED", "ACHIEVED");
        year.rate("moderate", "\"sessionExternalId\": \"STEP-STAYS-S\"", "ACHIEVED", "ACHIEVED");
        year.asWorker()
                .body(
                        "{\"externalId\": \"STEP-STAYS-3\", \"conversationExternalId\": \"STEP-STAYS\", \"objective\": \"More\"}")
                .post("/v1/individual-objectives")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("OBJECTIVES_AGREED")); // that there is a rating isn't told
        year.rate("finalise", "\"finalisedOn\": \"2022-05-01\"", "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(200);
        year.asWorker()
                .get(STEPS + year.conversationId)
                .then()
                .body("finalWhat", equalTo("ACHIEVED"))
                .body("moderatedWhat", nullValue());
        hr().header("If-Match", "*").delete(STEPS + year.conversationId).then().statusCode(409);
    }
}
