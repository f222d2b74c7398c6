package uk.police.wmp.recruitment.performance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static uk.police.wmp.recruitment.performance.ConversationYear.STEPS;
import static uk.police.wmp.recruitment.performance.ConversationYear.agreed;
import static uk.police.wmp.recruitment.performance.ConversationYear.hr;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RatingsTest {

    @Test
    void aRatingIsProvisionalThenModeratedThenFinalAndEachIsKept() {
        ConversationYear year = agreed("STEP-RATE");
        year.moderationSession("2022-04-20");
        String moderated = "\"sessionExternalId\": \"STEP-RATE-S\"";
        year.rate("moderate", moderated, "ACHIEVED", "ACHIEVED").then().statusCode(409);
        year.rate("finalise", "\"finalisedOn\": \"2022-05-01\"", "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(409)
                .body("allowedSteps", everyItem(not(containsString("finalise"))));

        year.rate("rate-provisionally", "\"ratedOn\": \"2022-03-15\"", "EXCEEDED", "ACHIEVED")
                .then()
                .statusCode(200)
                .body("state", equalTo("PROVISIONALLY_RATED"));
        year.rate("finalise", "\"finalisedOn\": \"2022-05-01\"", "EXCEEDED", "ACHIEVED")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("PROVISIONALLY_RATED"))
                .body("allowedSteps", hasItem("POST /v1/performance-conversations/{id}/moderate"));
        year.rate("moderate", moderated, "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/reason"));
        year.rate("moderate", moderated + ", \"reason\": \"as others in the team\"", "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(200);
        year.rate("finalise", "\"finalisedOn\": \"2022-04-19\"", "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/finalisedOn"));
        year.rate("finalise", "\"finalisedOn\": \"2022-04-20\"", "ACHIEVED", "ACHIEVED")
                .then()
                .statusCode(200)
                .body("provisionalWhat", equalTo("EXCEEDED"))
                .body("moderatedWhat", equalTo("ACHIEVED"))
                .body("finalWhat", equalTo("ACHIEVED"))
                .body("state", equalTo("FINAL"));
        year.rate("moderate", moderated, "EXCEEDED", "ACHIEVED").then().statusCode(409);
    }

    @Test
    void nobodyLeadsTheModerationOfTheirOwnRating() {
        ConversationYear year = agreed("STEP-SELF");
        year.rate("rate-provisionally", "\"ratedOn\": \"2022-03-15\"", "EXCEEDED", "ACHIEVED");
        hr().body("""
                        {"externalId": "STEP-SELF-S", "cycleExternalId": "STEP-SELF", "chairExternalId": "STEP-SELF-W",
                         "heldOn": "2022-04-20"}""").post("/v1/moderation-sessions").then().statusCode(201);
        year.rate("moderate", "\"sessionExternalId\": \"STEP-SELF-S\"", "EXCEEDED", "ACHIEVED")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must not be led by the worker who is rated"));
    }

    @Test
    void theYearEndConversationFollowsTheAgreement() {
        ConversationYear early = ConversationYear.of("STEP-EARLY");
        early.step("hold-year-end", "{\"heldOn\": \"2022-03-20\"}").then().statusCode(409);
        ConversationYear year = agreed("STEP-YEAR-END");
        year.step("hold-year-end", "{\"heldOn\": \"2021-05-03\"}").then().statusCode(400);
        year.step("hold-year-end", "{\"heldOn\": \"2199-03-20\"}").then().statusCode(400);
        year.step("hold-year-end", "{\"heldOn\": \"2022-03-20\", \"summary\": \"A good year\"}")
                .then()
                .statusCode(200)
                .body("yearEndOn", equalTo("2022-03-20"));
        year.step("hold-year-end", "{\"heldOn\": \"2022-03-21\"}").then().statusCode(409);
    }

    @Test
    void stepsAreNeitherPostedNorPatchedAsDetails() {
        ConversationYear year = agreed("STEP-DETAILS");
        hr().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"objectivesAgreedOn\": null, \"finalWhat\": null}")
                .patch(STEPS + year.conversationId)
                .then()
                .statusCode(409)
                .body("detail", containsString("objectivesAgreedOn"));
        hr().body("""
                        {"externalId": "STEP-DETAILS-2", "cycleExternalId": "STEP-DETAILS", "workerExternalId": "STEP-DETAILS-M",
                         "provisionalWhat": "ACHIEVED", "provisionalHow": "ACHIEVED"}""")
                .post("/v1/performance-conversations")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/provisionalWhat", "/provisionalHow"));
    }

    @Test
    void oneYearIsOneConversation() {
        ConversationYear year = ConversationYear.of("STEP-ONE");
        hr().body("""
                        {"externalId": "%s", "cycleExternalId": "STEP-ONE", "workerExternalId": "STEP-ONE-W"}""".formatted(UUID.randomUUID()))
                .post("/v1/performance-conversations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"));
    }

    @Test
    void whoNeedsSupportIsFoundByTheFinalRating() {
        ConversationYear year = agreed("STEP-SUPPORT");
        year.moderationSession("2022-04-20");
        year.rate("rate-provisionally", "\"ratedOn\": \"2022-03-15\"", "ACHIEVED", "PARTLY_ACHIEVED");
        String list = "/v1/performance-conversations?needsSupport=true&cycleExternalId=STEP-SUPPORT";
        hr().get(list).then().statusCode(200).body("items", hasSize(0));
        year.rate("moderate", "\"sessionExternalId\": \"STEP-SUPPORT-S\"", "ACHIEVED", "PARTLY_ACHIEVED");
        year.rate("finalise", "\"finalisedOn\": \"2022-05-01\"", "ACHIEVED", "PARTLY_ACHIEVED");
        hr().get(list).then().statusCode(200).body("items.id", contains(year.conversationId));
    }
}
