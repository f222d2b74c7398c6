package uk.police.wmp.recruitment.performance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.performance.ConversationYear.AGREED;
import static uk.police.wmp.recruitment.performance.ConversationYear.STEPS;
import static uk.police.wmp.recruitment.performance.ConversationYear.agreed;
import static uk.police.wmp.recruitment.performance.ConversationYear.hr;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ObjectivesTest {

    @Test
    void agreesExactlyTwoOwnObjectives() {
        ConversationYear year = ConversationYear.of("STEP-TWO");
        year.ownObjective("1");
        year.step("agree-objectives", AGREED)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("detail", equalTo("The worker has 1 individual objectives, not 2."))
                .body("currentState", equalTo("OPEN"))
                .body("allowedSteps", contains("POST /v1/performance-conversations/{id}/agree-objectives"));
        year.ownObjective("2");
        year.ownObjective("3");
        year.step("agree-objectives", AGREED)
                .then()
                .statusCode(409)
                .body("detail", equalTo("The worker has 3 individual objectives, not 2."));
        String third = hr().get("/v1/individual-objectives?conversationExternalId=STEP-TWO")
                .path("items.find { it.externalId == 'STEP-TWO-3' }.id");
        hr().header("If-Match", "*")
                .delete("/v1/individual-objectives/" + third)
                .then()
                .statusCode(204);
        year.step("agree-objectives", AGREED)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("state", equalTo("OBJECTIVES_AGREED"))
                .body("objectivesAgreedOn", equalTo("2021-05-04"));
        year.step("agree-objectives", AGREED).then().statusCode(409);
    }

    @Test
    void whatIsAgreedStandsUntilItIsReopened() {
        ConversationYear year = agreed("STEP-STANDS");
        String objective = hr().get("/v1/individual-objectives?conversationExternalId=STEP-STANDS")
                .path("items[0].id");
        for (int i = 0; i < 2; i++) {
            year.asWorker()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"objective\": \"Three courses taught\"}")
                    .patch("/v1/individual-objectives/" + objective)
                    .then()
                    .statusCode(i == 0 ? 409 : 200);
            if (i == 0) {
                year.asManager()
                        .body("{\"reason\": \"another role\"}")
                        .header("If-Match", "*")
                        .post(STEPS + year.conversationId + "/reopen-objectives")
                        .then()
                        .statusCode(200)
                        .body("state", equalTo("OPEN"));
            }
        }
        year.asWorker()
                .get(STEPS + year.conversationId + "/notes")
                .then()
                .body("items.note", contains("Objectives reopened: another role"));
    }

    @Test
    void theForceAndTheDepartmentHaveTwoEachBeforeAnybodyAgrees() {
        ConversationYear year = ConversationYear.withoutSharedObjectives("STEP-SHARED", "POLICE_OFFICER", "STANDARD");
        year.sharedObjective("F1", "FORCE", "");
        year.ownObjective("1");
        year.ownObjective("2");
        year.step("agree-objectives", AGREED)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("The force has 1 objectives of the cycle, not 2."
                                + " The worker's department has 0 objectives of the cycle, not 2."));
        year.sharedObjective("F2", "FORCE", "");
        hr().body("""
                        {"externalId": "STEP-SHARED-F3", "cycleExternalId": "STEP-SHARED", "level": "FORCE", "objective": "A third"}""")
                .post("/v1/performance-objectives")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/rule-broken"))
                .body("violations[0].field", equalTo("/level"));
    }

    @Test
    void objectivesCascadeFromTheExecutiveDownwardsOnly() {
        ConversationYear year = ConversationYear.withoutSharedObjectives("STEP-DOWN", "POLICE_OFFICER", "STANDARD");
        year.sharedObjective("E", "EXECUTIVE", "\"ownerExternalId\": \"STEP-DOWN-M\",");
        year.sharedObjective("F", "FORCE", "\"cascadesFromExternalId\": \"STEP-DOWN-E\",");
        hr().body("""
                        {"externalId": "STEP-DOWN-E2", "cycleExternalId": "STEP-DOWN", "level": "EXECUTIVE", "objective": "Up",
                         "ownerExternalId": "STEP-DOWN-M", "cascadesFromExternalId": "STEP-DOWN-F"}""")
                .post("/v1/performance-objectives")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/cascadesFromExternalId"));
        hr().body("""
                        {"externalId": "STEP-DOWN-X", "cycleExternalId": "STEP-DOWN", "level": "DEPARTMENT", "objective": "None's",
                         "ownerExternalId": "STEP-DOWN-M"}""")
                .post("/v1/performance-objectives")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/unitExternalId", "/ownerExternalId"));
    }

    @Test
    void theReviewOfASpecialIsAdaptedToTheDemandsOnVolunteers() {
        ConversationYear year =
                ConversationYear.withoutSharedObjectives("STEP-SPECIAL", "SPECIAL_CONSTABLE", "ADAPTED_FOR_SPECIALS");
        for (String key : new String[] {"F1", "F2"}) {
            year.sharedObjective(key, "FORCE", "");
        }
        for (String key : new String[] {"D1", "D2"}) {
            year.sharedObjective(key, "DEPARTMENT", "\"unitExternalId\": \"STEP-SPECIAL-DEPT\",");
        }
        year.ownObjective("1"); // one is enough of a volunteer
        year.step("agree-objectives", AGREED).then().statusCode(200);
        year.step("hold-year-end", "{\"heldOn\": \"2022-03-20\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/volunteerDemands"));
        year.step("hold-year-end", "{\"heldOn\": \"2022-03-20\", \"volunteerDemands\": \"Exams in May\"}")
                .then()
                .statusCode(200);
        ConversationYear officer = ConversationYear.of("STEP-OFFICER");
        hr().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"format\": \"ADAPTED_FOR_SPECIALS\"}")
                .patch(STEPS + officer.conversationId)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/format"));
    }
}
