package uk.police.wmp.wellbeing.occupationalhealth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class OccupationalHealthTest {

    private static final String REFERRALS = "/v1/occupational-health-referrals";
    private static final String APPOINTMENTS = "/v1/occupational-health-appointments";

    @Inject
    DataSource database;

    private Force.Member worker;
    private String referral;

    @BeforeEach
    void aWorker() {
        worker = new Force(database)
                .aWorker(Force.payrollNumber())
                .employed("POLICE_OFFICER", "2019-01-01", "2021-12-31");
        referral = "R-" + UUID.randomUUID();
    }

    private static RequestSpecification manager() {
        return given().auth().oauth2(TestTokens.token("wellbeing:read", "wellbeing:write", "changes:read"));
    }

    private static RequestSpecification hr() {
        return given().auth()
                .oauth2(TestTokens.token("wellbeing:write", "changes:read", "imports:write", "absence-reasons:read"));
    }

    private Response refer(RequestSpecification caller, String referredOn) {
        return caller.contentType(ContentType.JSON)
                .body("""
                        {"externalId": "%s", "workerExternalId": "%s", "kind": "SELF", "category": "MENTAL_HEALTH",
                         "referredOn": "%s"}""".formatted(referral, worker.payrollNumber, referredOn))
                .post(REFERRALS);
    }

    private Response appoint(RequestSpecification caller, String on, String outcome) {
        return caller.contentType(ContentType.JSON)
                .body("""
                        {"externalId": "%s", "referralExternalId": "%s", "appointmentOn": "%s", "outcome": "%s"}""".formatted(UUID.randomUUID(), referral, on, outcome))
                .post(APPOINTMENTS);
    }

    @Test
    void aReferralsStateIsItsLatestAppointments() {
        String location = refer(hr(), "2021-05-04")
                .then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("firstAppointmentOn", nullValue())
                .extract()
                .header("Location");
        appoint(hr(), "2021-05-20", "MISSED").then().statusCode(201);
        appoint(hr(), "2021-05-17", "OFFERED").then().statusCode(201);
        hr().get(location).then().body("state", equalTo("MISSED")).body("firstAppointmentOn", equalTo("2021-05-17"));
        appoint(hr(), "2021-06-01", "ATTENDED").then().statusCode(201);
        hr().get(location).then().body("state", equalTo("ATTENDED")).body("firstAppointmentOn", equalTo("2021-05-17"));
    }

    @Test
    void anAppointmentIsNotBeforeItsReferralWhicheverIsChanged() {
        String location = refer(hr(), "2021-05-04").header("Location");
        appoint(hr(), "2021-05-03", "OFFERED")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/appointmentOn"));
        appoint(hr(), "2021-05-04", "OFFERED").then().statusCode(201);
        hr().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"referredOn\": \"2021-05-05\"}")
                .patch(location)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/referredOn"));
    }

    @Test
    void aReferralIsWithinAnEmployment() {
        refer(hr(), "2022-01-01").then().statusCode(400).body("violations.field", contains("/referredOn"));
        refer(hr(), "2021-12-31").then().statusCode(201);
    }

    @Test
    void aManagerRefersAndGetsNoMoreThanAReceipt() {
        String location = refer(manager(), "2021-05-04")
                .then()
                .statusCode(201)
                .body("externalId", equalTo(referral))
                .body(not(containsString("MENTAL")))
                .body(not(containsString(worker.payrollNumber)))
                .extract()
                .header("Location");
        appoint(manager(), "2021-05-10", "MISSED").then().statusCode(201).body(not(containsString("MISSED")));
        manager().get(location).then().statusCode(403);
        manager().get(REFERRALS).then().statusCode(403);
        manager().accept("text/csv").get(REFERRALS).then().statusCode(403);
        manager().get(APPOINTMENTS).then().statusCode(403);
        manager()
                .get("/v1/workers/" + worker.id + "/occupational-health-referrals")
                .then()
                .statusCode(404);
        manager().header("If-Match", "\"0\"").delete(location).then().statusCode(404);
        manager()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"kind\": \"MANAGEMENT\"}")
                .patch(location)
                .then()
                .statusCode(404);
        manager().get("/v1/changes?limit=1000").then().body(not(containsString("occupational-health")));
        hr().get(location).then().statusCode(200).body("category", equalTo("MENTAL_HEALTH"));
    }

    @Test
    void aWorkerReadsTheirOwnReferrals() {
        refer(hr(), "2021-05-04");
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(worker.id.toString()))
                .get("/v1/workers/" + worker.id + "/occupational-health-referrals")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].category", equalTo("MENTAL_HEALTH"));
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(UUID.randomUUID().toString()))
                .get("/v1/workers/" + worker.id + "/occupational-health-referrals")
                .then()
                .statusCode(404);
    }

    @Test
    void referralsAndAppointmentsAreImportedByTheSameRules() {
        String referrals = "externalId,workerExternalId,kind,category,referredOn\n"
                + "%s,%s,MANAGEMENT,MUSCULOSKELETAL,2021-05-04\n".formatted(referral, worker.payrollNumber)
                + "x-%s,%s,MANAGEMENT,MUSCULOSKELETAL,2022-01-01\n".formatted(referral, worker.payrollNumber);
        hr().contentType("text/csv")
                .body(referrals)
                .post("/v1/imports/occupational-health-referrals?mode=PARTIAL")
                .then()
                .body("created", equalTo(1))
                .body("refused", equalTo(1));
        String appointments = "externalId,referralExternalId,appointmentOn,outcome\n"
                + "1-%1$s,%1$s,2021-05-03,OFFERED\n2-%1$s,%1$s,2021-05-04,OFFERED\n".formatted(referral);
        hr().contentType("text/csv")
                .body(appointments)
                .post("/v1/imports/occupational-health-appointments?mode=PARTIAL")
                .then()
                .body("created", equalTo(1))
                .body("refused", equalTo(1));
        hr().contentType("text/csv")
                .body(referrals.replace("2021-05-04", "2021-05-05"))
                .post("/v1/imports/occupational-health-referrals?mode=PARTIAL")
                .then()
                .body("refused", equalTo(2));
    }
}
