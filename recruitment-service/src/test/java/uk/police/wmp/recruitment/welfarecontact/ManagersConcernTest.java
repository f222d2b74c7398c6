package uk.police.wmp.recruitment.welfarecontact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.student;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** A line manager's own right: to raise a concern about a student officer whom they supervise, and to learn nothing by it. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ManagersConcernTest {

    private static String id(String worker) {
        String address = address("workers", worker);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Response raised(String token, String externalId, String worker, String raisedOn) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("""
                        {"externalId": "%s", "workerExternalId": "%s", "raisedOn": "%s"}""".formatted(externalId, worker, raisedOn))
                .post("/v1/student-concerns");
    }

    private static void supervises(String manager, String worker, String from, String to) {
        imported(
                "supervisions",
                "externalId,workerExternalId,supervisorExternalId,validFrom,validTo",
                "%1$s-%2$s,%2$s,%1$s,%3$s,%4$s".formatted(manager, worker, from, to));
    }

    @Test
    void whoSupervisesAStudentOfficerRaisesAConcernThatTheWelfareTeamHandles() {
        student("MAC-1", "2008-05-05");
        worker("MAC-M");
        worker("MAC-N");
        supervises("MAC-M", "MAC-1", "2008-06-01", "2008-06-30");
        supervises("MAC-N", "MAC-1", "2008-07-01", "");
        String manager = TestTokens.tokenOfWorker(id("MAC-M"), "student-concerns:submit");
        String next = TestTokens.tokenOfWorker(id("MAC-N"), "student-concerns:submit");

        // a Thursday, due after three working days; and no more is told
        Response answer = raised(manager, "MAC-1A", "MAC-1", "2008-06-05");
        answer.then().statusCode(201);
        assertThat(answer.jsonPath().getMap("")).isEqualTo(Map.of("externalId", "MAC-1A", "dueOn", "2008-06-10"));
        raised(manager, "MAC-1B", "MAC-1", "2008-06-06").then().statusCode(400);
        raised(next, "MAC-1C", "MAC-1", "2008-07-01").then().statusCode(201); // hears nothing of the other's

        caller().get("/v1/welfare-contacts?studentOfficerExternalId=MAC-1&state=OPEN&overdueOn=2008-07-31")
                .then()
                .body("items.externalId", containsInAnyOrder("MAC-1A", "MAC-1C"))
                .body("items.raisedByExternalId", containsInAnyOrder("MAC-M", "MAC-N"))
                .body("items[0].trigger", equalTo("MANAGER_CONCERN"));
        caller().get("/v1/welfare-contacts?raisedByExternalId=MAC-M")
                .then()
                .body("items.externalId", contains("MAC-1A"));
        String contact = address("welfare-contacts", "MAC-1A");
        post(contact + "/contact", "{\"contactedOn\": \"2008-06-10\"}").then().statusCode(200);
        given().auth().oauth2(manager).get(contact).then().statusCode(403);
        given().auth().oauth2(manager).get("/v1/student-officers").then().statusCode(403);
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(id("MAC-M"), "recruitment:write"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/student-concerns")
                .then()
                .statusCode(403);
    }

    @Test
    void whoMayOnlyRaiseLearnsNothingOfOthers() {
        student("MAC-2", "2009-05-04");
        worker("MAC-3"); // no student officer
        worker("MAC-O");
        supervises("MAC-O", "MAC-2", "2009-06-01", "2009-06-30");
        supervises("MAC-O", "MAC-3", "2009-06-01", "");
        String manager = TestTokens.tokenOfWorker(id("MAC-O"), "student-concerns:submit");
        String refusal = refusal(raised(manager, "MAC-2A", "MAC-2", "2009-05-31")); // a day before
        assertThat(refusal(raised(manager, "MAC-2A", "MAC-2", "2009-07-01"))).isEqualTo(refusal); // a day after
        assertThat(refusal(raised(manager, "MAC-2A", "MAC-3", "2009-06-02"))).isEqualTo(refusal);
        assertThat(refusal(raised(manager, "MAC-2A", "MAC-NOBODY", "2009-06-02")))
                .isEqualTo(refusal);
        assertThat(refusal(raised(TestTokens.token("student-concerns:submit"), "MAC-2A", "MAC-2", "2009-06-02")))
                .isEqualTo(refusal);
        raised(manager, "MAC-2A", "MAC-2", "2009-06-01").then().statusCode(201);
        raised(manager, "MAC-2B", "MAC-2", "2199-06-01").then().statusCode(400);
        post(
                        address("student-officers", "MAC-2") + "/notify-resignation",
                        "{\"externalId\": \"MAC-2R\", \"raisedOn\": \"2009-06-03\"}")
                .then()
                .statusCode(201);
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"raisedByExternalId\": \"MAC-O\"}")
                .patch(address("welfare-contacts", "MAC-2R"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/raisedByExternalId"));
    }

    private static String refusal(Response answer) {
        return answer.then()
                .statusCode(400)
                .body("violations.field", contains("/workerExternalId"))
                .extract()
                .path("violations[0].message");
    }
}
