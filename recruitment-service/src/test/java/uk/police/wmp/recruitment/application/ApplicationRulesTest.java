package uk.police.wmp.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.application.Recruiting.accepted;
import static uk.police.wmp.recruitment.application.Recruiting.applicationTo;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.candidate;
import static uk.police.wmp.recruitment.application.Recruiting.decideEvery;
import static uk.police.wmp.recruitment.application.Recruiting.imported;
import static uk.police.wmp.recruitment.application.Recruiting.named;
import static uk.police.wmp.recruitment.application.Recruiting.offered;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.submission;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ApplicationRulesTest {

    private static final String COLUMNS =
            "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,"
                    + "offerExpiresOn,conditionsOn,readyOn,appointedOn,rejectedOn,rejectionReason\n";

    private static void refused(Response response, String field) {
        response.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder(field));
    }

    /** A campaign for IPLDP, which closed to entrants on 30 June 2019. */
    private static String closingRoute() {
        String name = named("CLOSING");
        post("/v1/campaigns", """
                {"externalId": "%s", "name": "Last IPLDP", "workerType": "POLICE_OFFICER", "entryRoute": "IPLDP", "opensOn": "2018-01-01"}""".formatted(name)).then().statusCode(201);
        return name;
    }

    private static List<String> refusals(String recordType, String csv) {
        Response answer = imported(recordType, csv);
        answer.then().statusCode(201).body("created", equalTo(0));
        return as("imports:write", "characteristics:read", "pre-employment-checks:read")
                .get(answer.header("Location") + "/errors")
                .jsonPath()
                .getList("items.field");
    }

    @Test
    void aCampaignThatIsNotOpenTakesNoApplications() {
        String campaign = campaign("POLICE_OFFICER", "PCDA");
        String candidate = candidate("NO_DEGREE");
        refused(post("/v1/applications", submission(named("A"), campaign, candidate, "2023-12-31")), "/submittedOn");
        refused(post("/v1/applications", submission(named("A"), campaign, candidate, "2025-01-01")), "/submittedOn");
        post("/v1/applications", submission(named("A"), campaign, candidate, "2024-12-31"))
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyAppliesToARouteThatIsClosedNorEntersByIt() {
        String campaign = closingRoute();
        refused(
                post("/v1/applications", submission(named("A"), campaign, candidate("NO_DEGREE"), "2019-07-01")),
                "/submittedOn");
        String application = post(
                        "/v1/applications", submission(named("A"), campaign, candidate("NO_DEGREE"), "2019-06-30"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        accepted(offered(application));
        decideEvery(application, "{\"on\": \"2024-06-20\", \"result\": \"MET\"}");
        step(application, "ready", "{\"on\": \"2024-07-01\"}").then().statusCode(200);
        refused(step(application, "appoint", "{\"on\": \"2024-07-02\"}"), "/on");
    }

    @Test
    void aDegreeRouteNeedsADegree() {
        String degrees = campaign("POLICE_OFFICER", "DC_DHEP");
        refused(
                post("/v1/applications", submission(named("A"), degrees, candidate("NO_DEGREE"), "2024-03-01")),
                "/candidateExternalId");
        post("/v1/applications", submission(named("A"), degrees, candidate("DEGREE"), "2024-03-01"))
                .then()
                .statusCode(201);
        String prior = candidate("DEGREE_WITH_ACCREDITED_PRIOR_LEARNING");
        post("/v1/applications", submission(named("A"), degrees, prior, "2024-03-01"))
                .then()
                .statusCode(201);
    }

    @Test
    void whoIsUnderEighteenIsNotAppointedToARoute() {
        String application = applicationTo(campaign("POLICE_OFFICER", "PCDA"));
        String candidate = "/v1/candidates/" + team().get(application).path("candidateId");
        as("recruitment:write", "characteristics:read")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"dateOfBirth\": \"2006-07-02\"}")
                .patch(candidate)
                .then()
                .statusCode(200);
        accepted(offered(application));
        decideEvery(application, "{\"on\": \"2024-06-20\", \"result\": \"MET\"}");
        step(application, "ready", "{\"on\": \"2024-07-01\"}").then().statusCode(200);
        refused(step(application, "appoint", "{\"on\": \"2024-07-01\"}"), "/on");
        step(application, "appoint", "{\"on\": \"2024-07-02\"}").then().statusCode(200);
    }

    @Test
    void nobodyHasTwoApplicationsUnderWayToOneCampaign() {
        String campaign = campaign("POLICE_OFFICER", "PCDA");
        String candidate = candidate("NO_DEGREE");
        String first = post("/v1/applications", submission(named("A"), campaign, candidate, "2024-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        post("/v1/applications", submission(named("A"), campaign, candidate, "2024-03-02"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"));
        step(first, "withdraw", "{\"on\": \"2024-03-02\", \"reason\": \"PERSONAL\"}")
                .then()
                .statusCode(200);
        post("/v1/applications", submission(named("A"), campaign, candidate, "2024-03-03"))
                .then()
                .statusCode(201);
    }

    @Test
    void aNewApplicationHasTakenNoStep() {
        String body = submission(named("A"), campaign("POLICE_OFFICER", "PCDA"), candidate("NO_DEGREE"), "2024-03-01")
                .replace("}", ", \"siftOn\": \"2024-03-02\"}");
        post("/v1/applications", body).then().statusCode(409).body("currentState", equalTo("SUBMITTED"));
    }

    @Test
    void aFileIsHeldToTheSameRules() {
        String campaign = campaign("POLICE_OFFICER", "DHEP");
        String closed = closingRoute();
        String one = candidate("NO_DEGREE");
        String other = candidate("DEGREE");
        assertThat(refusals(
                        "applications",
                        COLUMNS
                                + "F-1,%s,%s,2024-03-01,,,,,,,,,,\n".formatted(campaign, one) // no degree
                                + "F-2,%s,%s,2025-01-01,,,,,,,,,,\n".formatted(campaign, other) // campaign closed
                                + "F-3,%s,%s,2019-07-01,,,,,,,,,,\n".formatted(closed, one) // route closed
                                + "F-4,%s,%s,2024-03-01,,2024-03-09,,,,,,,,\n".formatted(campaign, other) // no sift
                                + "F-5,%s,%s,2024-03-01,,,,,,,,,2024-02-28,OTHER\n"
                                        .formatted(campaign, other) // before submission
                                + "F-6,%s,%s,2024-03-01,,,,,,,,,2024-03-28,HAIRCUT\n".formatted(campaign, other)
                                + "F-7,NOWHERE,%s,2024-03-01,,,,,,,,,,\n".formatted(other)))
                .containsExactly(
                        "candidateExternalId",
                        "submittedOn",
                        "submittedOn",
                        "assessmentOn",
                        "rejectedOn",
                        "rejectionReason",
                        "campaignExternalId");
        imported(
                        "applications",
                        COLUMNS
                                + "F-8,%s,%s,2024-03-01,,,,,,,,,,\n".formatted(campaign, other)
                                + "F-9,%s,%s,2024-03-02,,,,,,,,,,\n".formatted(campaign, other))
                .then()
                .body("created", equalTo(1))
                .body("refused", equalTo(1));
    }

    @Test
    void oddFilesAreReadAsTheyAreMeant() {
        String quoted = "\uFEFFexternalId,givenName,familyName,email\r\n"
                + "ODD-1,\"Ro\"\"wan\",\"Vale, of the hill\",rowan@example.org\r\n";
        imported("candidates", quoted).then().statusCode(201).body("created", equalTo(1));
        team().get("/v1/candidates?externalId=ODD-1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].givenName", equalTo("Ro\"wan"))
                .body("items[0].familyName", equalTo("Vale, of the hill"));
        imported(
                        "candidates",
                        "externalId,familyName\nODD-2,Vale\n") // nobody is made without the column that is missing
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("refused", equalTo(1));
    }
}
