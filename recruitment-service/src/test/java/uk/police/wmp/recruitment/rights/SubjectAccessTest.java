package uk.police.wmp.recruitment.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class SubjectAccessTest {

    private static final String ON_WHAT_GROUND = "{\"reason\": \"six years after the last day\"}";

    private static RequestSpecification caller(String... scopes) {
        return given().auth().oauth2(TestTokens.token(scopes)).contentType(ContentType.JSON);
    }

    private static RequestSpecification officer() {
        return caller("recruitment:read", "recruitment:write", "changes:read", "figures:read", "figures:unsuppressed");
    }

    private static String worker(String payroll) {
        return officer()
                .body("""
                        {"externalId": "%1$s", "collarNumber": "%2$s", "givenName": "Zephyrine", "familyName": "Marchbanks", "sex": "F",
                         "ethnicity": "B1", "disability": "NO"}""".formatted(payroll, collar(payroll)))
                .post("/v1/workers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String collar(String payroll) {
        return "W" + payroll.substring(payroll.length() - 12);
    }

    private static String employment(String payroll, String lastDay) {
        String leaving = lastDay == null
                ? ""
                : ", \"leftOn\": \"%s\", \"leaverType\": \"VOLUNTARY_RESIGNATION\", \"leavingReason\": \"Moved to Zanzibar\""
                        .formatted(lastDay);
        return officer()
                .body("""
                        {"externalId": "%s-E", "workerExternalId": "%s", "workerType": "PCSO", "joinedOn": "1971-01-04",
                         "joinerType": "NEW"%s}""".formatted(payroll, payroll, leaving))
                .post("/v1/employments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String payroll() {
        return "SAR-" + UUID.randomUUID();
    }

    @Test
    void givesEverythingThatIsAndWasHeldOnThePerson() {
        String payroll = payroll();
        String id = worker(payroll);
        employment(payroll, "1971-06-30");
        worker(payroll());
        officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"familyName\": \"Marchbanks-Quill\"}")
                .patch("/v1/workers/" + id)
                .then()
                .statusCode(200);

        caller("subject-access:read")
                .get("/v1/subject-access/" + id)
                .then()
                .statusCode(200)
                .body("records.recordType", contains("workers", "employments"))
                .body("records[0].versions.data.familyName", contains("Marchbanks-Quill", "Marchbanks"))
                .body("records[1].versions.data.leavingReason", contains("Moved to Zanzibar"));
        caller("audit:read")
                .get("/v1/subject-access?personId=" + id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ACCESS"))
                .body("items[0].records", equalTo(2));
    }

    @Test
    void alsoGivesWhatWasRemoved() {
        String payroll = payroll();
        String id = worker(payroll);
        String employment = employment(payroll, "1972-06-30");
        officer()
                .header("If-Match", "\"0\"")
                .delete("/v1/employments/" + employment)
                .then()
                .statusCode(204);

        caller("subject-access:read")
                .get("/v1/subject-access/" + id)
                .then()
                .body("records.recordType", contains("workers", "employments"));
    }

    @Test
    void nobodyIsNotFound() {
        caller("subject-access:read")
                .get("/v1/subject-access/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void erasureTakesTheNameFromEverythingAndLeavesTheFigures() {
        String payroll = payroll();
        String id = worker(payroll);
        employment(payroll, "1973-06-30");
        String figure = "/v1/figures/workforce-representation?asAt=1973-01-01&denominator=ALL";
        int position = officer().get(figure).then().extract().path("position");
        String rows = officer().get(figure).then().extract().path("rows").toString();
        assertThat(rows).contains("PCSO");

        caller("subject-access:erase")
                .body(ON_WHAT_GROUND)
                .post("/v1/subject-access/" + id + "/erasure")
                .then()
                .statusCode(200)
                .body("recordsErased", equalTo(2));

        officer()
                .get("/v1/workers/" + id)
                .then()
                .body("externalId", equalTo("erased-" + id))
                .body("givenName", equalTo("erased"));
        String everything = officer()
                        .get("/v1/changes?limit=1000&recordId=" + id)
                        .asString()
                + officer().get("/v1/workers/" + id + "?asKnownAt=" + position).asString()
                + officer().get("/v1/employments?workerExternalId=erased-" + id).asString()
                + caller("subject-access:read").get("/v1/subject-access/" + id).asString();
        assertThat(everything)
                .contains("1973-06-30")
                .doesNotContain("Zephyrine", "Marchbanks", collar(payroll), "Zanzibar", payroll);
        officer()
                .get("/v1/changes?limit=1000&recordId=" + id)
                .then()
                .body("type", hasItem("uk.police.wmp.workers.redacted"));
        assertThat(officer().get(figure).then().extract().path("rows").toString())
                .isEqualTo(rows);
        assertThat(officer()
                        .get(figure + "&asKnownAt=" + position)
                        .then()
                        .extract()
                        .path("rows")
                        .toString())
                .isEqualTo(rows);
    }

    @Test
    void anAnswerKeptForARepeatedRequestIsForgottenToo() {
        String payroll = payroll();
        String key = UUID.randomUUID().toString();
        RequestSpecification post = officer().header("Idempotency-Key", key).body("""
                        {"externalId": "%s", "givenName": "Zephyrine", "familyName": "Marchbanks", "sex": "F", "ethnicity": "B1",
                         "disability": "NO"}""".formatted(payroll));
        String id = post.post("/v1/workers").then().statusCode(201).extract().path("id");
        caller("subject-access:erase")
                .body(ON_WHAT_GROUND)
                .post("/v1/subject-access/" + id + "/erasure")
                .then()
                .statusCode(200);

        // the same request again is a new one: what the first was answered with isn't kept any more, and the person
        // stays erased
        post.post("/v1/workers").then().statusCode(409).body("type", equalTo("/problems/erased"));
    }

    @Test
    void whoServesIsKept() {
        String payroll = payroll();
        String id = worker(payroll);
        employment(payroll, null);

        caller("subject-access:erase")
                .body(ON_WHAT_GROUND)
                .post("/v1/subject-access/" + id + "/erasure")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("IN_SERVICE"));
        officer().get("/v1/workers/" + id).then().body("givenName", equalTo("Zephyrine"));
    }

    @Test
    void aGroundIsGiven() {
        caller("subject-access:erase")
                .body("{\"reason\": \" \"}")
                .post("/v1/subject-access/" + UUID.randomUUID() + "/erasure")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("/reason"));
    }
}
