package uk.police.wmp.recruitment.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** A record may be about one person and say of another what they did: a mentor, a line manager, who heard an appeal. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WhoFiguresInRecordsTest {

    private static final String SUFFIX = UUID.randomUUID().toString().substring(0, 8);

    private static RequestSpecification caller(String... scopes) {
        return given().auth().oauth2(TestTokens.token(scopes)).contentType(ContentType.JSON);
    }

    private static RequestSpecification team() {
        return caller("recruitment:read", "recruitment:write", "performance:read", "performance:write", "changes:read");
    }

    private static String posted(String type, String body) {
        return team().body(body.replace("#", SUFFIX))
                .post("/v1/" + type)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Who served until the end of 1975. */
    private static String worker(String payroll) {
        String id = posted("workers", """
                {"externalId": "%1$s-#", "givenName": "Ottoline", "familyName": "%1$s", "sex": "F", "ethnicity": "B1", "disability": "NO"}""".formatted(payroll));
        posted("employments", """
                {"externalId": "%1$s-#-E", "workerExternalId": "%1$s-#", "workerType": "POLICE_STAFF", "joinedOn": "1970-01-05",
                 "joinerType": "NEW", "leftOn": "1975-12-31", "leaverType": "VOLUNTARY_RESIGNATION"}""".formatted(payroll));
        return id;
    }

    private static ValidatableResponse heldOn(String person) {
        return caller("subject-access:read")
                .get("/v1/subject-access/" + person)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> data(String person, String recordType) {
        return heldOn(person)
                .extract()
                .path("records.findAll { it.recordType == '%s' }.versions.flatten().data".formatted(recordType));
    }

    private static void erase(String person) {
        caller("subject-access:erase")
                .body("{\"reason\": \"retention period over\"}")
                .post("/v1/subject-access/" + person + "/erasure")
                .then()
                .statusCode(200);
    }

    @Test
    void aMentorIsToldOfThePairAndErasedWithoutIt() {
        String mentor = worker("MENTOR");
        String mentee = worker("MENTEE");
        String key = UUID.randomUUID().toString();
        RequestSpecification pairing = team().header("Idempotency-Key", key).body("""
                {"externalId": "PAIR-#", "mentorExternalId": "MENTOR-#", "menteeExternalId": "MENTEE-#", "kind": "MENTORING",
                 "startedOn": "1971-02-01"}""".replace("#", SUFFIX));
        String pair = pairing.post("/v1/mentoring-pairs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        heldOn(mentee).body("records.recordType", containsInAnyOrder("workers", "employments", "mentoring-pairs"));
        assertThat(data(mentor, "mentoring-pairs"))
                .containsExactly(Map.of("mentorId", mentor, "kind", "MENTORING", "startedOn", "1971-02-01"));

        erase(mentor);
        team().get("/v1/mentoring-pairs/" + pair)
                .then()
                .statusCode(200)
                .body("mentorExternalId", equalTo("erased-" + mentor))
                .body("menteeExternalId", equalTo("MENTEE-" + SUFFIX))
                .body("version", equalTo(0));
        team().get("/v1/workers/" + mentee).then().body("givenName", equalTo("Ottoline"));
        // nor does the answer that was kept for the same request say any more who it was
        pairing.post("/v1/mentoring-pairs").then().statusCode(409).body("currentState", equalTo("ERASED"));
    }

    @Test
    void aLineManagerIsToldThatTheyAgreedObjectivesAndNothingOfTheRating() {
        String manager = worker("MANAGER");
        worker("MANAGED");
        posted("performance-cycles", """
                {"externalId": "CYCLE-#", "name": "1971", "startsOn": "1971-04-01", "endsOn": "1972-03-31"}""");
        String imported = """
                externalId,cycleExternalId,workerExternalId,managerExternalId,objectivesAgreedOn,yearEndOn,provisionalWhat,provisionalHow
                CONV-#,CYCLE-#,MANAGED-#,MANAGER-#,1971-05-01,1972-03-01,ACHIEVED,EXCEEDED
                """.replace("#", SUFFIX);
        caller("imports:write", "performance:write", "recruitment:write")
                .contentType("text/csv")
                .body(imported)
                .post("/v1/imports/performance-conversations")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));

        assertThat(data(manager, "performance-conversations"))
                .containsExactly(
                        Map.of("managerId", manager, "objectivesAgreedOn", "1971-05-01", "yearEndOn", "1972-03-01"));
    }

    @Test
    void aRecordThatWasPutToTheWrongPersonIsTheirsAsLongAsItWas() {
        String wrong = worker("WRONG");
        String right = worker("RIGHT");
        String secondment = posted("secondments", """
                {"externalId": "SEC-#", "workerExternalId": "WRONG-#", "kind": "OTHER_FORCE", "host": "Told of the wrong one",
                 "validFrom": "1972-01-01", "validTo": "1972-06-30"}""");
        team().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"workerExternalId\": \"RIGHT-#\", \"host\": \"Told of the right one\"}".replace("#", SUFFIX))
                .patch("/v1/secondments/" + secondment)
                .then()
                .statusCode(200);

        assertThat(data(wrong, "secondments")).extracting("host").containsExactly("Told of the wrong one");
        assertThat(data(right, "secondments")).extracting("host").containsExactly("Told of the right one");

        erase(wrong);
        team().get("/v1/secondments/" + secondment).then().body("host", equalTo("Told of the right one"));
        assertThat(team().get("/v1/changes?limit=1000&recordId=" + secondment).asString())
                .doesNotContain("Told of the wrong one");
    }
}
