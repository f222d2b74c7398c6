package uk.police.wmp.recruitment.integrity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class IntegrityTest {

    private static String declaration(String externalId, String kind, String more) {
        return """
                {"externalId": "%s", "workerExternalId": "INT-1", "kind": "%s", "declaredOn": "2019-03-01", "description": "A pen"%s}""".formatted(externalId, kind, more);
    }

    @Test
    void eachRegisterAsksWhatItsKindNeeds() {
        worker("INT-1");
        post("/v1/integrity-declarations", declaration("INT-1-A", "GIFT", ""))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/valueGbp"));
        post("/v1/integrity-declarations", declaration("INT-1-A", "BUSINESS_INTEREST", ", \"valueGbp\": 5"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/valueGbp"));
        post(
                        "/v1/integrity-declarations",
                        declaration("INT-1-A", "GIFT", ", \"valueGbp\": 5, \"endedOn\": \"2019-04-01\""))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/endedOn"));
        String gift =
                made("/v1/integrity-declarations", declaration("INT-1-A", "HOSPITALITY", ", \"valueGbp\": 12.50"));
        post(
                        gift + "/decide",
                        "{\"decision\": \"ALLOWED\", \"decidedOn\": \"2019-03-02\", \"reviewOn\": \"2020-03-02\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/reviewOn"));
        post(gift + "/decide", "{\"decision\": \"REFUSED\", \"decidedOn\": \"2019-02-28\"}")
                .then()
                .statusCode(400);
        post(gift + "/decide", "{\"decision\": \"REFUSED\", \"decidedOn\": \"2019-03-02\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"));
        post(gift + "/decide", "{\"decision\": \"ALLOWED\", \"decidedOn\": \"2019-03-02\"}")
                .then()
                .statusCode(409);

        String interest = made("/v1/integrity-declarations", declaration("INT-1-B", "NOTIFIABLE_ASSOCIATION", ""));
        patch(interest, "{\"decision\": \"ALLOWED\", \"decidedOn\": \"2019-03-02\", \"reviewOn\": \"2020-03-02\"}")
                .then()
                .statusCode(409);
        post(interest + "/decide", "{\"decision\": \"ALLOWED_WITH_CONDITIONS\", \"decidedOn\": \"2019-03-02\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/reviewOn"));
        post(
                        interest + "/decide",
                        "{\"decision\": \"ALLOWED_WITH_CONDITIONS\", \"decidedOn\": \"2019-03-02\", \"reviewOn\": \"2020-03-02\"}")
                .then()
                .statusCode(200);
        caller().get("/v1/integrity-declarations?reviewDueBy=2020-03-02&workerExternalId=INT-1")
                .then()
                .body("items", hasSize(1));
        post(interest + "/end", "{\"endedOn\": \"2019-12-31\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));
        caller().get("/v1/integrity-declarations?reviewDueBy=2020-03-02&workerExternalId=INT-1")
                .then()
                .body("items", hasSize(0));
        caller().get("/v1/integrity-declarations?kind=HOSPITALITY&state=DECIDED")
                .then()
                .body("items.externalId", hasItem("INT-1-A"));
    }

    @Test
    void thereIsOneHealthCheckAYear() {
        worker("INT-2");
        String header = "externalId,workerExternalId,year,completedOn,declaredChanges";
        imported("integrity-health-checks", header, "INT-2-A,INT-2,2018,2018-12-31,false", "INT-2-B,INT-2,2019,,");
        refused("integrity-health-checks", header, "INT-2-C,INT-2,2018,2018-06-01,true")
                .body(containsString("taken"));
        refused("integrity-health-checks", header, "INT-2-C,INT-2,2017,2018-01-01,true")
                .body(containsString("completedOn"));
        refused("integrity-health-checks", header, "INT-2-C,INT-2,2017,2017-01-01,")
                .body(containsString("declaredChanges"));
        post("/v1/integrity-health-checks", """
                {"externalId": "INT-2-C", "workerExternalId": "INT-2", "year": 2019}""").then().statusCode(409);
        caller().get("/v1/integrity-health-checks?year=2018&workerExternalId=INT-2")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aConfidentialReportHasNobodyInIt() {
        String report = """
                {"externalId": "INT-3", "receivedOn": "2019-05-01", "channel": "TELEPHONE", "category": "ASSOCIATION"%s}""";
        post("/v1/confidential-reports", report.formatted(", \"workerExternalId\": \"INT-2\""))
                .then()
                .statusCode(400);
        post("/v1/confidential-reports", report.formatted(", \"closedOn\": \"2019-06-01\""))
                .then()
                .statusCode(400);
        made("/v1/confidential-reports", report.formatted(""));
        caller().get("/v1/confidential-reports?receivedFrom=2019-05-01&receivedTo=2019-05-01")
                .then()
                .body("items", hasSize(1));
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/confidential-reports")
                .then()
                .statusCode(403);
    }

    @Test
    void publishedOutcomesNameOnlyWhoWasHeardInPublic() {
        imported(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability",
                "INT-4,Hidden,Person,F,W1,NO",
                "INT-5,Shown,Person,M,W1,NO");
        String outcome = """
                {"externalId": "%1$s", "workerExternalId": "%1$s", "proceeding": "HEARING", "decidedOn": "2019-05-01", "outcome": "DISMISSAL",
                 "publicHearing": %2$s%3$s}""";
        String summary = ", \"summary\": \"Misused a system\"";
        String unready = made("/v1/misconduct-outcomes", outcome.formatted("INT-4", false, ""));
        post(unready + "/publish", "{\"publishedOn\": \"2019-05-02\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/summary"));
        patch(unready, "{\"summary\": \"Misused a system\"}").then().statusCode(200);
        patch(unready, "{\"publishedOn\": \"2019-05-02\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("UNPUBLISHED"));
        post(unready + "/publish", "{\"publishedOn\": \"2019-04-30\"}").then().statusCode(400);
        caller().get("/v1/misconduct-outcomes?unpublishedOn=2019-05-02")
                .then()
                .body("items.externalId", hasItem("INT-4"));
        post(unready + "/publish", "{\"publishedOn\": \"2019-05-02\"}").then().statusCode(200);
        post(unready + "/publish", "{\"publishedOn\": \"2019-05-03\"}").then().statusCode(409);
        String heard = made("/v1/misconduct-outcomes", outcome.formatted("INT-5", true, summary));
        post(heard + "/publish", "{\"publishedOn\": \"2019-05-03\"}").then().statusCode(200);

        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/published-misconduct-outcomes?sort=publishedOn")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(java.util.Arrays.asList(null, "Shown Person")))
                .body("items[0].workerId", nullValue())
                .body("items[0].summary", equalTo("Misused a system"));
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .accept("text/csv")
                .get("/v1/published-misconduct-outcomes")
                .then()
                .statusCode(200)
                .body(not(containsString("Hidden")));
    }
}
