package uk.police.wmp.wellbeing.absence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

/** Nothing that a manager can ask tells why somebody was absent. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AbsenceWallTest {

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

    private Response patched(RequestSpecification caller, String patch) {
        String etag = manager().get(location).header("ETag");
        return caller.contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(location);
    }

    @Test
    void aManagerWritesTheReasonWithoutReadingItBack() {
        created("2021-06-01", "2021-06-02").then().statusCode(201).body(not(containsString(SECRET)));
        patched(manager(), "{\"hoursLost\": 30}").then().statusCode(200).body(not(containsString(SECRET)));
        patched(manager(), "{\"reason\": \"CARDIAC\"}").then().statusCode(200).body(not(containsString("CARDIAC")));
        hr().get(location).then().body("reason", equalTo("CARDIAC")).body("hoursLost", equalTo(30.00f));
    }

    @Test
    void aManagerReadsTheFactAndNotTheReason() {
        manager()
                .get(location)
                .then()
                .statusCode(200)
                .body("hoursLost", equalTo(37.00f))
                .body(not(containsString(SECRET)))
                .body(not(containsString("reason")));
        String list = "/v1/absences?workerExternalId=" + worker.payrollNumber;
        manager().get(list).then().body("items", hasSize(1)).body(not(containsString(SECRET)));
        manager()
                .accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .body(containsString("externalId,workerExternalId,startedOn,endedOn,hoursLost\r\n"))
                .body(not(containsString(SECRET)));
        manager()
                .get("/v1/workers/" + worker.id + "/absences")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(not(containsString(SECRET)));
        String id = location.substring(location.lastIndexOf('/'));
        manager().get("/v1/absence-reasons" + id).then().statusCode(403);
    }

    @Test
    void aManagerCanNotFilterOrSortByTheReason() {
        manager()
                .get("/v1/absences?reason=" + SECRET)
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("absence-reasons:read"));
        manager().get("/v1/absences?sort=reason").then().statusCode(400);
    }

    @Test
    void theFeedTellsAManagerThatAnAbsenceChangedAndNotWhy() {
        String changes = "/v1/changes?limit=1000";
        manager().get(changes).then().statusCode(200).body(not(containsString(SECRET)));
        manager()
                .get("/v1/changes?recordType=absence-reasons")
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
        hr().get(changes).then().statusCode(200).body(containsString(SECRET));
    }

    @Test
    void humanResourcesReadTheReasonEverywhere() {
        hr().get(location).then().body("reason", equalTo(SECRET));
        String list = "/v1/absences?reason=" + SECRET + "&workerExternalId=" + worker.payrollNumber;
        hr().get(list).then().body("items", hasSize(1)).body("items[0].reason", equalTo(SECRET));
        hr().accept("text/csv").get(list).then().body(containsString("," + SECRET + "\r\n"));
        String id = location.substring(location.lastIndexOf('/'));
        hr().get("/v1/absence-reasons" + id).then().statusCode(200).body("reason", equalTo(SECRET));
    }

    @Test
    void aWorkerReadsTheirOwnReasonsAndNobodyElses() {
        String own = "/v1/workers/" + worker.id + "/absences";
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(worker.id.toString()))
                .get(own)
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo(SECRET));
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(UUID.randomUUID().toString()))
                .get(own)
                .then()
                .statusCode(404)
                .body(not(containsString(worker.payrollNumber)));
        given().auth().oauth2(TestTokens.token("figures:read")).get(own).then().statusCode(404);
        given().get(own).then().statusCode(401);
    }

    /** COVID-19 is no reason before March 2020: that a spell may be moved there or not would tell whether it is one. */
    @Test
    void movingASpellDoesNotTellAManagerWhatTheReasonIs() {
        Response other = patched(manager(), "{\"startedOn\": \"2020-02-03\"}");
        patched(hr(), "{\"reason\": \"COVID_19\"}").then().statusCode(200);
        Response covid = patched(manager(), "{\"startedOn\": \"2020-02-03\"}");
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(covid.statusCode()).isEqualTo(400);
        assertThat(covid.<Object>path("violations")).isEqualTo(other.path("violations"));

        patched(manager(), "{\"startedOn\": \"2020-03-02\"}").then().statusCode(200);
        patched(manager(), "{\"startedOn\": \"2020-02-03\", \"reason\": \"OTHER\"}")
                .then()
                .statusCode(200);
        hr().get(location).then().body("reason", equalTo("OTHER")).body("startedOn", equalTo("2020-02-03"));
    }

    @Test
    void guessingTheReasonIsAnsweredAsAnyOtherChangeIs() {
        int before = manager().get(location).path("version");
        patched(manager(), "{\"reason\": \"" + SECRET + "\"}").then().body("version", equalTo(before + 1));
        patched(manager(), "{\"reason\": \"CARDIAC\"}").then().body("version", equalTo(before + 2));
    }

    @Test
    void asKnownBeforeAChangeOfTheReasonTheOldOneIsRead() {
        int position = hr().get("/v1/positions").path("position");
        patched(hr(), "{\"reason\": \"DIGESTIVE\"}").then().statusCode(200);
        hr().get(location + "?asKnownAt=" + position).then().body("reason", equalTo(SECRET));
        hr().get(location).then().body("reason", equalTo("DIGESTIVE"));
        manager()
                .get(location + "?asKnownAt=" + position)
                .then()
                .statusCode(200)
                .body(not(containsString(SECRET)));
    }
}
