package uk.police.wmp.recruitment.rule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** What a step refuses, a correction and a file are refused too. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WhicheverWayItComesTest {

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read",
                        "recruitment:write",
                        "characteristics:read",
                        "leaving-reasons:read",
                        "student-welfare:read",
                        "pre-employment-checks:read",
                        "promotion-feedback:read",
                        "imports:write",
                        "subject-access:erase"))
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse post(String path, String json) {
        return caller().body(json).post(path).then();
    }

    private static String made(String type, String json) {
        return URI.create(post("/v1/" + type, json).statusCode(201).extract().header("Location"))
                .getPath();
    }

    private static ValidatableResponse patch(String path, String json) {
        return caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(json)
                .patch(path)
                .then();
    }

    private static void step(String path, String step, String json) {
        caller().header("If-Match", "*")
                .body(json)
                .post(path + "/" + step)
                .then()
                .statusCode(200);
    }

    /** The faults of a file that is refused whole. */
    private static ValidatableResponse refused(String recordType, String csv) {
        String run = caller().contentType("text/csv")
                .body(csv)
                .post("/v1/imports/" + recordType)
                .then()
                .statusCode(422)
                .extract()
                .path("import.id");
        return caller().get("/v1/imports/" + run + "/errors").then();
    }

    private static String campaign(String name) {
        made("campaigns", """
                {"externalId": "%s", "name": "Officers", "workerType": "POLICE_OFFICER", "entryRoute": "PCDA", "opensOn": "2024-01-01"}""".formatted(name));
        return name;
    }

    private static String candidate(String name, String dateOfBirth) {
        return made("candidates", """
                {"externalId": "%s", "givenName": "Rowan", "familyName": "Vale", "dateOfBirth": "%s", "qualification": "NO_DEGREE"}""".formatted(name, dateOfBirth));
    }

    private static String application(String name) {
        return made("applications", """
                {"externalId": "%1$s", "campaignExternalId": "%1$s", "candidateExternalId": "%1$s", "submittedOn": "2024-03-01"}""".formatted(name));
    }

    @Test
    void noStepWasTakenInTheFuture() {
        campaign("WAY-1");
        candidate("WAY-1", "1999-05-01");
        String application = application("WAY-1");
        step(application, "sift", "{\"on\": \"2024-03-02\"}");

        patch(application, "{\"siftOn\": \"2199-01-01\"}")
                .statusCode(400)
                .body("violations.field", contains("/siftOn"));
        refused("applications", """
                        externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn
                        WAY-1,WAY-1,WAY-1,2024-03-01,2199-01-01
                        """).body("items.field", contains("siftOn"));
        refused("candidates", """
                        externalId,givenName,familyName,email,phone,dateOfBirth,sex,ethnicity,disability,qualification
                        WAY-1B,Rowan,Vale,,,2199-01-01,,,,
                        """).body("items.field", contains("dateOfBirth"));
    }

    @Test
    void nobodyIsAppointedToAnEntryRouteBeforeTheyAreGrownUp() {
        campaign("WAY-2");
        candidate("WAY-2", "2006-08-01");
        String days =
                "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn,interviewOn,offeredOn,conditionsOn,readyOn,appointedOn\n"
                        + "WAY-2,WAY-2,WAY-2,2024-03-01,2024-03-01,2024-03-01,2024-03-01,2024-03-01,2024-03-01,2024-03-01,";
        refused("applications", days + "2024-07-31\n").body("items.field", contains("appointedOn"));
        caller().contentType("text/csv")
                .body(days + "2024-08-01\n")
                .post("/v1/imports/applications")
                .then()
                .statusCode(201);

        String id = caller().get("/v1/applications?externalId=WAY-2").path("items[0].id");
        patch("/v1/applications/" + id, "{\"appointedOn\": \"2024-07-31\"}")
                .statusCode(400)
                .body("violations.field", contains("/appointedOn"))
                .body("violations.message", contains("the candidate is under 18 on this day"));
    }

    @Test
    void nothingMoreIsSaidOfSomebodyWhoWasErased() {
        campaign("WAY-3");
        String candidate = candidate("WAY-3", "1999-05-01");
        String application = application("WAY-3");
        step(application, "reject", "{\"on\": \"2024-03-02\", \"reason\": \"NOT_ELIGIBLE\"}");
        String id = candidate.substring(candidate.lastIndexOf('/') + 1);
        post("/v1/subject-access/" + id + "/erasure", "{\"reason\": \"asked for it\"}")
                .statusCode(200);
        String erased = "erased-" + id;

        patch(candidate, "{\"givenName\": \"Rowan\"}").statusCode(409).body("currentState", equalTo("ERASED"));
        refused("candidates", """
                        externalId,givenName,familyName,email,phone,dateOfBirth,sex,ethnicity,disability,qualification
                        %s,Rowan,Vale,,,,,,,
                        """.formatted(erased)).body("items.field", contains("externalId"));
        patch(application, "{\"rejectedOn\": null, \"rejectionReason\": null}")
                .statusCode(409)
                .body("currentState", equalTo("ERASED"));
        post("/v1/applications", """
                {"externalId": "WAY-3B", "campaignExternalId": "WAY-3", "candidateExternalId": "%s", "submittedOn": "2024-03-03"}""".formatted(erased)).statusCode(409).body("currentState", equalTo("ERASED"));
        refused("applications", """
                        externalId,campaignExternalId,candidateExternalId,submittedOn
                        WAY-3C,WAY-3,%s,2024-03-03
                        """.formatted(erased)).body("items.field", contains("candidateExternalId"));
        // what was decided of them before can still be put right
        patch(application, "{\"rejectedOn\": \"2024-03-03\"}").statusCode(200);
    }

    @Test
    void noUnitIsPartOfItself() {
        String unit = made("organisation-units", """
                {"externalId": "WAY-4A", "name": "A", "kind": "DEPARTMENT", "validFrom": "2020-01-01"}""");
        made("organisation-units", """
                {"externalId": "WAY-4B", "name": "B", "kind": "TEAM", "parentExternalId": "WAY-4A", "validFrom": "2020-01-01"}""");

        for (String parent : new String[] {"WAY-4A", "WAY-4B"}) {
            patch(unit, "{\"parentExternalId\": \"%s\"}".formatted(parent))
                    .statusCode(400)
                    .body("violations.field", contains("/parentExternalId"));
        }
        refused("organisation-units", """
                        externalId,name,kind,parentExternalId,validFrom
                        WAY-4C,C,TEAM,WAY-4D,2020-01-01
                        WAY-4D,D,TEAM,WAY-4E,2020-01-01
                        WAY-4E,E,TEAM,WAY-4C,2020-01-01
                        WAY-4F,F,TEAM,WAY-4C,2020-01-01
                        """)
                .body("items.findAll { it.message.contains('nor one of its parts') }.row", contains(2, 3, 4));
    }

    @Test
    void aWorkerIsInOneProbationAtATime() {
        made("workers", """
                {"externalId": "WAY-5", "givenName": "Test", "familyName": "Person", "sex": "F", "ethnicity": "W1", "disability": "NO"}""");
        made("student-officers", """
                {"externalId": "WAY-5A", "workerExternalId": "WAY-5", "entryRoute": "PCEP", "startedOn": "2024-09-02", "probationEndsOn": "2026-09-01",
                 "leftOn": "2025-01-31"}""");
        String second = """
                {"externalId": "WAY-5B", "workerExternalId": "WAY-5", "entryRoute": "PCEP", "startedOn": "%s", "probationEndsOn": "2027-09-01"}""";
        post("/v1/student-officers", second.formatted("2025-01-31"))
                .statusCode(400)
                .body("violations.field", contains("/startedOn"));
        refused("student-officers", """
                        externalId,workerExternalId,entryRoute,startedOn,probationEndsOn
                        WAY-5C,WAY-5,PCEP,2024-12-01,2026-12-01
                        """).body("items.field", hasItem("startedOn"));
        post("/v1/student-officers", second.formatted("2025-02-01")).statusCode(201);
    }

    @Test
    void interestIsTakenAtAnEventOfItsOwnCampaign() {
        campaign("WAY-9A");
        campaign("WAY-9B");
        made("attraction-events", """
                {"externalId": "WAY-9A", "campaignExternalId": "WAY-9A", "name": "Stall", "kind": "RECRUITMENT_STALL", "startsOn": "2024-04-08",
                 "endsOn": "2024-04-13"}""");
        String interest = """
                {"externalId": "%1$s", "campaignExternalId": "%1$s", "eventExternalId": "WAY-9A", "channel": "EVENT", "givenName": "Rowan",
                 "familyName": "Vale", "email": "rowan@example.org", "consentedOn": "2026-04-09", "receivedOn": "2026-04-09"}""";
        post("/v1/expressions-of-interest", interest.formatted("WAY-9B"))
                .statusCode(400)
                .body("violations.field", contains("/eventExternalId"));
        post("/v1/expressions-of-interest", interest.formatted("WAY-9A")).statusCode(201);
        refused("expressions-of-interest", """
                        externalId,campaignExternalId,eventExternalId,channel,givenName,familyName,email,consentedOn,receivedOn
                        WAY-9C,WAY-9B,WAY-9A,EVENT,Rowan,Vale,rowan@example.org,2026-04-09,2026-04-09
                        """).body("items.field", contains("eventExternalId"));
    }
}
