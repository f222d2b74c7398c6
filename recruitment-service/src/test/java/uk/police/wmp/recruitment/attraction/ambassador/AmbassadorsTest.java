package uk.police.wmp.recruitment.attraction.ambassador;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.rule.Sent.address;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.imported;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.patch;
import static uk.police.wmp.recruitment.rule.Sent.post;
import static uk.police.wmp.recruitment.rule.Sent.refused;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AmbassadorsTest {

    private static final String AMBASSADORS = "externalId,workerExternalId,inductedOn,endedOn";
    private static final String INTERESTS =
            "externalId,campaignExternalId,ambassadorExternalId,channel,givenName,familyName,email,consentedOn,receivedOn";

    private static boolean hasCampaign;

    @BeforeEach
    void campaign() {
        if (!hasCampaign) {
            hasCampaign = true;
            made("/v1/campaigns", """
                    {"externalId": "AMD-K", "name": "Ambassadors", "workerType": "POLICE_STAFF", "opensOn": "1985-01-01"}""");
        }
    }

    private static void ambassador(String name, String inductedOn, String endedOn) {
        worker(name);
        imported("recruitment-ambassadors", AMBASSADORS, "%1$s,%1$s,%2$s,%3$s".formatted(name, inductedOn, endedOn));
    }

    private static String row(String name, String ambassador, String receivedOn) {
        return "%s,AMD-K,%s,AMBASSADOR_APP,Ro,Vale,ro@example.org,%s,%s"
                .formatted(name, ambassador, receivedOn, receivedOn);
    }

    private static Response interest(String name, String ambassador, String receivedOn) {
        return post("/v1/expressions-of-interest", """
                {"externalId": "%s", "campaignExternalId": "AMD-K", "ambassadorExternalId": "%s", "channel": "AMBASSADOR_APP",
                 "givenName": "Ro", "familyName": "Vale", "email": "ro@example.org", "consentedOn": "%4$s", "receivedOn": "%4$s"}""".formatted(name, ambassador, "", receivedOn));
    }

    @Test
    void onlyWhoIsAnAmbassadorOnTheDayTakesInterestWhicheverIsWrittenLast() {
        ambassador("AMD-1", "1986-02-01", "1986-11-30");
        for (String day : new String[] {"1986-01-31", "1986-12-01"}) {
            interest("AMD-1X", "AMD-1", day)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("/ambassadorExternalId"));
            refused("expressions-of-interest", INTERESTS, row("AMD-1X", "AMD-1", day))
                    .body(containsString("was no ambassador"));
        }
        interest("AMD-1A", "AMD-1", "1986-02-01").then().statusCode(201);
        imported("expressions-of-interest", INTERESTS, row("AMD-1B", "AMD-1", "1986-11-30"));
        patch(address("expressions-of-interest", "AMD-1B"), "{\"receivedOn\": \"1986-12-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/ambassadorExternalId"));

        String ambassador = address("recruitment-ambassadors", "AMD-1");
        patch(ambassador, "{\"inductedOn\": \"1986-02-02\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/inductedOn"));
        patch(ambassador, "{\"endedOn\": \"1986-11-29\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/endedOn"));
        refused("recruitment-ambassadors", AMBASSADORS, "AMD-1,AMD-1,1986-02-01,1986-11-29")
                .body(containsString("endedOn"));
        patch(ambassador, "{\"endedOn\": \"1987-11-29\"}").then().statusCode(200);

        employment("AMD-1", "POLICE_STAFF", "1980-01-01", "1987-01-31"); // left the force, and nobody ended the role
        interest("AMD-1C", "AMD-1", "1987-01-31").then().statusCode(201);
        interest("AMD-1D", "AMD-1", "1987-02-01").then().statusCode(400);
    }

    @Test
    void theGuideIsWhatIsAskedOnTheDayAndTheFormReadsIt() {
        String questions = "externalId,questionNumber,question,guidance,validFrom,validTo";
        imported(
                "ambassador-questions",
                questions,
                "AQ-2,2,May you work here?,Ask for no papers,1988-01-01,",
                "AQ-1,1,Why policing?,,1988-01-01,1988-06-30",
                "AQ-1B,1,What draws you to policing?,,1988-07-01,",
                "AQ-3,3,How did you hear of us?,,1988-01-01,1988-07-31");
        refused("ambassador-questions", questions, "AQ-4,2,Another?,,1988-02-01,")
                .body(containsString("overlaps"));
        post("/v1/ambassador-questions", """
                {"externalId": "AQ-5", "questionNumber": 2, "question": "Another?", "validFrom": "1988-02-01"}""").then().statusCode(409);

        guide("1987-12-31").body("questions", hasSize(0)).body("validFrom", nullValue());
        guide("1988-06-30")
                .body("questions.question", contains("Why policing?", "May you work here?", "How did you hear of us?"))
                .body("questions[1].guidance", equalTo("Ask for no papers"))
                .body("validFrom", equalTo("1988-01-01"));
        guide("1988-07-31")
                .body("questions.questionNumber", contains(1, 2, 3))
                .body("validFrom", equalTo("1988-07-01"));
        guide("1988-08-01")
                .body("questions.question", contains("What draws you to policing?", "May you work here?"))
                .body("validFrom", equalTo("1988-08-01"));
        given().auth()
                .oauth2(TestTokens.token("interest:submit"))
                .get("/v1/ambassador-questions")
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.ValidatableResponse guide(String on) {
        return given().auth()
                .oauth2(TestTokens.token("interest:submit"))
                .get("/v1/ambassador-guide?on=" + on)
                .then()
                .statusCode(200);
    }

    @Test
    void whatEachBroughtIsFollowedToAppointments() {
        ambassador("AMD-2", "1989-01-01", "1989-06-30");
        ambassador("AMD-3", "1989-01-01", "");
        imported(
                "organisation-units",
                "externalId,name,kind,parentExternalId,validFrom",
                "AMD-TOP,Ambassadors,DEPARTMENT,,1900-01-01",
                "AMD-U,Ambassadors team,TEAM,AMD-TOP,1900-01-01");
        for (String name : new String[] {"AMD-2", "AMD-3"}) {
            employment(name, "POLICE_STAFF", "1980-01-01", "");
            imported(
                    "postings",
                    "externalId,workerExternalId,unitExternalId,role,validFrom,validTo",
                    "%1$s,%1$s,AMD-U,Office,1980-01-01,".formatted(name));
        }
        imported(
                "expressions-of-interest",
                INTERESTS,
                row("AMD-2A", "AMD-2", "1989-04-01"),
                row("AMD-2B", "AMD-2", "1989-06-30"),
                row("AMD-2C", "AMD-2", "1989-03-31"), // a day before the period
                row("AMD-2D", "AMD-2", "1989-05-01"));
        imported("candidates", "externalId,givenName,familyName", "AMD-2A,Ro,Vale", "AMD-2B,Ro,Vale");
        imported(
                "applications",
                "externalId,campaignExternalId,candidateExternalId,expressionOfInterestExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,conditionsOn,readyOn,appointedOn",
                "AMD-2A,AMD-K,AMD-2A,AMD-2A,1989-07-01,1989-07-01,1989-07-01,1989-07-01,1989-07-01,1989-07-02,1989-07-03,1989-07-04",
                "AMD-2B,AMD-K,AMD-2B,AMD-2B,1989-07-01,,,,,,,");

        String list = "/v1/ambassador-results?from=1989-04-01&to=1989-06-30&unitExternalId=AMD-TOP";
        caller().get(list)
                .then()
                .statusCode(200)
                .body("items.ambassadorExternalId", contains("AMD-2", "AMD-3"))
                .body("items.interest", contains(3, 0))
                .body("items.applied", contains(2, 0))
                .body("items.offered", contains(1, 0))
                .body("items.appointed", contains(1, 0))
                .body("items[0].unitExternalId", equalTo("AMD-U"));
        Response first = caller().get(list + "&limit=1");
        caller().get(list + "&limit=1&after=" + first.path("next"))
                .then()
                .body("items.ambassadorExternalId", contains("AMD-3"));
        caller().get(list + "&activeOn=1989-07-01").then().body("items.ambassadorExternalId", contains("AMD-3"));
        assertThat(caller().accept("text/csv").get(list).asString().lines())
                .hasSize(3)
                .anyMatch(line -> line.endsWith("AMD-2,Test,Person,AMD-U,1989-01-01,1989-06-30,3,2,1,1"));
    }
}
