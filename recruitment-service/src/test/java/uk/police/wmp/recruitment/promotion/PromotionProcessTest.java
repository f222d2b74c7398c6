package uk.police.wmp.recruitment.promotion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.promotion.Promotions.applicant;
import static uk.police.wmp.recruitment.promotion.Promotions.caller;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.made;
import static uk.police.wmp.recruitment.promotion.Promotions.patched;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.promotion.Promotions.process;
import static uk.police.wmp.recruitment.promotion.Promotions.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PromotionProcessTest {

    @Inject
    Clock clock;

    @Test
    void leadsUpwardsAndItsDaysAreInOrder() {
        post("/v1/promotion-processes", """
                {"externalId": "PPT-1", "fromRank": "INSPECTOR", "toRank": "SERGEANT", "season": "SPRING", "year": 2010,
                 "opensOn": "2010-04-01", "closesOn": "2010-05-01"}""").then().statusCode(400).body("violations.field", contains("/toRank"));
        post("/v1/promotion-processes", """
                {"externalId": "PPT-1", "fromRank": "SERGEANT", "toRank": "INSPECTOR", "season": "SPRING", "year": 2010,
                 "opensOn": "2010-04-01", "closesOn": "2010-03-31", "outcomesOn": "2010-03-30"}""")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/closesOn", "/outcomesOn"));
        imported("promotion-processes", """
                externalId,fromRank,toRank,season,year,opensOn,closesOn,outcomesOn
                PPT-1,INSPECTOR,SERGEANT,SPRING,2010,2010-04-01,2010-05-01,
                PPT-2,SERGEANT,INSPECTOR,MONSOON,2010,2010-04-01,2010-05-01,
                PPT-3,SERGEANT,INSPECTOR,SPRING,2010,2010-04-01,2010-05-01,
                PPT-4,SERGEANT,INSPECTOR,SPRING,2010,2010-04-01,2010-05-01,
                """).then().body("refused", equalTo(4));
    }

    @Test
    void itsRanksStayOnceSomebodyHasApplied() {
        String id = process("PPT-5", "SERGEANT", "INSPECTOR", "SPRING", 2011, "2011-04-01");
        applicant("PPT-5A", "F", "W1", "SERGEANT", "PPT-5", "2011-04-01", "");
        patched("/v1/promotion-processes/" + id, 0, "{\"fromRank\": \"CONSTABLE\"}")
                .then()
                .statusCode(409)
                .body("violations[0].field", equalTo("/fromRank"));
        patched("/v1/promotion-processes/" + id, 0, "{\"outcomesOn\": \"2011-06-01\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void theCalendarShowsEverybodyWhatIsPublishedAndToComeWithWhatHelpsToPrepare() {
        LocalDate today = LocalDate.now(clock);
        onTheCalendar("PPT-6", 2061, today, today); // both edges: closes today, published today
        onTheCalendar("PPT-7", 2062, today.minusDays(1), today.minusDays(9)); // closed yesterday
        onTheCalendar("PPT-8", 2063, today.plusDays(30), today.plusDays(1)); // published tomorrow
        opportunity("PPT-6A", "STEPPING_UP", "\"processExternalId\": \"PPT-6\"", today);
        opportunity("PPT-6B", "ELEVATION_PROGRAMME", "\"towardsRank\": \"SUPERINTENDENT\"", today);
        opportunity("PPT-6C", "WORKSHOP", "\"processExternalId\": \"PPT-6\"", today.minusDays(1)); // over
        opportunity("PPT-6D", "WORKSHOP", "\"processExternalId\": \"PPT-7\"", today); // of another

        given().auth()
                .oauth2(TestTokens.token())
                .get("/v1/promotion-calendar")
                .then()
                .statusCode(200)
                .body("items.findAll { it.externalId.startsWith('PPT-') }.externalId", contains("PPT-6"))
                .body(
                        "items.find { it.externalId == 'PPT-6' }.developmentOpportunities.kind",
                        contains("STEPPING_UP", "ELEVATION_PROGRAMME"));
    }

    private static void onTheCalendar(String name, int year, LocalDate closesOn, LocalDate publishedOn) {
        made("/v1/promotion-processes", """
                {"externalId": "%s", "fromRank": "CHIEF_INSPECTOR", "toRank": "SUPERINTENDENT", "season": "SPRING", "year": %d,
                 "opensOn": "%s", "closesOn": "%s", "publishedOn": "%s"}""".formatted(name, year, closesOn.minusDays(20), closesOn, publishedOn));
    }

    private static void opportunity(String name, String kind, String towards, LocalDate endsOn) {
        made("/v1/development-opportunities", """
                {"externalId": "%s", "kind": "%s", "name": "Development", %s, "startsOn": "%s", "endsOn": "%s"}""".formatted(name, kind, towards, endsOn.minusDays(9), endsOn));
    }

    @Test
    void aChallengeIsConcludedOnce() {
        process("PPT-9", "SERGEANT", "INSPECTOR", "SPRING", 2012, "2012-04-01");
        String review = "/v1/promotion-reviews/" + made("/v1/promotion-reviews", """
                {"externalId": "PPT-9R", "processExternalId": "PPT-9", "kind": "CHALLENGE", "raisedBy": "STAFF_ASSOCIATION",
                 "raisedOn": "2012-05-02", "concern": "The scenarios were known to some."}""");
        patched(review, 0, "{\"conclusion\": \"UPHELD\", \"concludedOn\": \"2012-06-01\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("OPEN"));
        step(review + "/conclude", 0, "{\"concludedOn\": \"2012-05-01\", \"conclusion\": \"UPHELD\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/concludedOn"));
        step(
                        review + "/conclude",
                        0,
                        "{\"concludedOn\": \"2012-06-01\", \"conclusion\": \"PARTLY_UPHELD\", \"actionTaken\": \"New scenarios\"}")
                .then()
                .statusCode(200)
                .body("conclusion", equalTo("PARTLY_UPHELD"));
        step(review + "/conclude", 1, "{\"concludedOn\": \"2012-06-02\", \"conclusion\": \"UPHELD\"}")
                .then()
                .statusCode(409)
                .body("allowedSteps", empty());
        caller().get("/v1/promotion-reviews?processExternalId=PPT-9").then().body("items", hasSize(1));
    }

    @Test
    void scoresOfTheAssessmentCentreAreOnTheScaleAndForModeratorsOnly() {
        process("PPT-10", "SERGEANT", "INSPECTOR", "SPRING", 2013, "2013-04-01");
        applicant("PPT-10A", "F", "W1", "SERGEANT", "PPT-10", "2013-04-01", "");
        String score = """
                {"externalId": "PPT-10S", "applicationExternalId": "PPT-10A-P", "scenario": "Custody", "assessorKind": "COMMUNITY_MEMBER",
                 "score": %d, "outOf": 20, "scoredOn": "2013-05-20"}""";
        post("/v1/assessment-centre-scores", score.formatted(21))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/score"));
        post("/v1/assessment-centre-scores", score.formatted(20)).then().statusCode(201);
        given().auth()
                .oauth2(TestTokens.token("recruitment:read", "recruitment:write", "assessment:mark"))
                .get("/v1/assessment-centre-scores")
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("assessment:moderate"));
        imported("assessment-centre-scores", "externalId\n").then().statusCode(403);
    }
}
