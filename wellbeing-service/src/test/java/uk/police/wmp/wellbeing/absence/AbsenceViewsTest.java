package uk.police.wmp.wellbeing.absence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

/** One record, differently shown: its tag, a repeated key, and its links are of whoever asked. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AbsenceViewsTest {

    private static final String SECRET = "CANCER";

    @Inject
    DataSource database;

    private Force.Member worker;
    private String location;

    @BeforeEach
    void somebodyIsAbsent() {
        worker = new Force(database)
                .aWorker(Force.payrollNumber())
                .employed("POLICE_STAFF", "2019-01-01", null)
                .contracted("37", "2019-01-01", null);
        location = created("2021-05-03", "2021-05-07").header("Location");
    }

    private static RequestSpecification manager() {
        return given().auth().oauth2(TestTokens.token("wellbeing:read", "wellbeing:write", "changes:read"));
    }

    private static RequestSpecification hr() {
        return given().auth()
                .oauth2(TestTokens.token("wellbeing:read", "wellbeing:write", "changes:read", "absence-reasons:read"));
    }

    private Response created(String startedOn, String endedOn) {
        return manager()
                .contentType(ContentType.JSON)
                .body("""
                        {"externalId": "%s", "workerExternalId": "%s", "startedOn": "%s", "endedOn": "%s", "hoursLost": 37.00,
                         "reason": "%s"}""".formatted(UUID.randomUUID(), worker.payrollNumber, startedOn, endedOn, SECRET))
                .post("/v1/absences");
    }

    @Test
    void nobodyIsToldThatNothingHasChangedSinceSomebodyElsesLook() {
        Response whole = hr().get(location);
        Response part = manager().get(location);
        manager()
                .header("If-None-Match", whole.header("ETag"))
                .get(location)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Authorization"))
                .body(not(containsString(SECRET)));
        manager()
                .header("If-None-Match", "\"" + part.path("version") + "\"")
                .get(location)
                .then()
                .statusCode(200);
        manager()
                .header("If-None-Match", "\"9\", W/" + part.header("ETag"))
                .get(location)
                .then()
                .statusCode(304);
        hr().header("If-None-Match", part.header("ETag")).get(location).then().statusCode(200);
    }

    @Test
    void aChangeIsMadeAgainstTheVersionWhoeverReadIt() {
        String asShownToHr = hr().get(location).header("ETag");
        change("\"99\", " + asShownToHr).then().statusCode(200);
        change(asShownToHr).then().statusCode(412);
        int version = manager().get(location).path("version");
        change("W/\"" + version + "\"").then().statusCode(412);
        change(Integer.toString(version)).then().statusCode(400).body("violations[0].field", equalTo("If-Match"));
        String answered =
                change("\"" + version + "\"").then().statusCode(200).extract().header("ETag");
        manager().get(location).then().header("ETag", equalTo(answered));
    }

    private Response change(String ifMatch) {
        return manager()
                .contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body("{\"hoursLost\": 30.00}")
                .patch(location);
    }

    @Test
    void aRepeatedKeyShowsNothingThatItsTokenMayNoLongerSee() {
        String key = UUID.randomUUID().toString();
        String body = """
                {"externalId": "%s", "workerExternalId": "%s", "startedOn": "2021-07-01", "endedOn": "2021-07-02", "hoursLost": 8.00,
                 "reason": "%s"}""".formatted(UUID.randomUUID(), worker.payrollNumber, SECRET);
        hr().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/absences")
                .then()
                .statusCode(201)
                .body("reason", equalTo(SECRET));
        manager()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/absences")
                .then()
                .statusCode(403)
                .body("requiredScope", containsString("absence-reasons:read"))
                .body(not(containsString(SECRET)));
        hr().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/absences")
                .then()
                .statusCode(201)
                .body("reason", equalTo(SECRET));
    }

    @Test
    void aReasonThatDoesNotExistIsNotLookedFor() {
        hr().get("/v1/absences?reason=CANCERR")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("reason"))
                .body("violations[0].message", containsString(SECRET));
    }

    @Test
    void behindAGatewayAllLinksLeadThroughIt() {
        String made = hr().contentType(ContentType.JSON)
                .header("X-Forwarded-Host", "people.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/wellbeing")
                .body("""
                        {"externalId": "%s", "workerExternalId": "%s", "startedOn": "2021-08-02", "endedOn": "2021-08-02",
                         "hoursLost": 7.40, "reason": "%s"}""".formatted(UUID.randomUUID(), worker.payrollNumber, SECRET))
                .post("/v1/absences")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertThat(made).startsWith("https://people.example/wellbeing/v1/absences/");
        String id = made.substring(made.lastIndexOf('/') + 1);
        hr().header("X-Forwarded-Prefix", "/wellbeing")
                .get("/v1/changes?recordId=" + id)
                .then()
                .body("[0].subject", equalTo("/wellbeing/v1/absences/" + id));
        hr().header("X-Forwarded-Prefix", "/wellbeing")
                .get("/v1/absences?limit=1")
                .then()
                .header("Link", containsString("</wellbeing/v1/absences?"));
        hr().get("/v1/changes?recordId=" + id).then().body("[0].subject", equalTo("/v1/absences/" + id));
    }
}
