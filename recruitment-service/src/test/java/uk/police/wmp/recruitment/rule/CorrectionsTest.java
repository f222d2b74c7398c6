package uk.police.wmp.recruitment.rule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.application.Recruiting.accepted;
import static uk.police.wmp.recruitment.application.Recruiting.application;
import static uk.police.wmp.recruitment.application.Recruiting.offered;

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

/** What a step recorded wrongly is put right, or taken back, by a change; the history keeps both. No change takes a step. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CorrectionsTest {

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read",
                        "leaving-reasons:read",
                        "student-welfare:read",
                        "pre-employment-checks:read",
                        "promotion-feedback:read",
                        "recruitment:write",
                        "changes:read",
                        "vetting:read",
                        "vetting:write",
                        "grievances:read",
                        "grievances:write"))
                .contentType(ContentType.JSON);
    }

    private static String made(String type, String json) {
        String location = caller().body(json)
                .post("/v1/" + type)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return URI.create(location).getPath();
    }

    private static ValidatableResponse step(String path, String step, String json) {
        return caller().header("If-Match", caller().get(path).header("ETag"))
                .body(json)
                .post(path + "/" + step)
                .then();
    }

    private static ValidatableResponse patch(String path, String json) {
        return caller().contentType("application/merge-patch+json")
                .header("If-Match", caller().get(path).header("ETag"))
                .body(json)
                .patch(path)
                .then();
    }

    private static void staff(String name) {
        made("workers", """
                {"externalId": "%s", "givenName": "Test", "familyName": "Person", "sex": "F", "ethnicity": "W1", "disability": "NO"}""".formatted(name));
        made("employments", """
                {"externalId": "%1$s-E", "workerExternalId": "%1$s", "workerType": "POLICE_STAFF", "joinedOn": "2000-01-03", "joinerType": "NEW"}""".formatted(name));
    }

    @Test
    void aRefusalOfFlexibleWorkingThatWasEnteredWronglyBecomesAnAgreement() {
        staff("COR-1");
        staff("COR-1-BY");
        String request = made("flexible-working-requests", """
                {"externalId": "COR-1", "workerExternalId": "COR-1", "submittedOn": "2018-03-01", "pattern": "PART_TIME"}""");
        String agreement = "{\"decidedOn\": \"2018-03-20\", \"decision\": \"AGREED\"}";
        patch(request, agreement)
                .statusCode(409)
                .body("currentState", equalTo("SUBMITTED"))
                .body("allowedSteps", hasItem("POST /v1/flexible-working-requests/{id}/decide"));
        step(
                        request,
                        "decide",
                        "{\"decidedOn\": \"2018-03-20\", \"decision\": \"REFUSED\", \"refusalGround\": \"DEMAND\", \"decidedByExternalId\": \"COR-1-BY\"}")
                .statusCode(200);

        patch(request, "{\"decision\": \"AGREED\"}")
                .statusCode(400)
                .body("violations.field", contains("/refusalGround"));
        patch(request, "{\"decision\": \"AGREED\", \"refusalGround\": null, \"startsOn\": \"2018-04-02\"}")
                .statusCode(200)
                .body("decision", equalTo("AGREED"));
        patch(request, "{\"appealedOn\": \"2018-04-01\"}").statusCode(400);
        patch(request, "{\"decidedOn\": null, \"decision\": null, \"decidedByExternalId\": null, \"startsOn\": null}")
                .statusCode(200)
                .body("outcomeOn", nullValue());
        step(request, "withdraw", "{\"withdrawnOn\": \"2018-03-21\"}").statusCode(200);
        patch(request, "{\"withdrawnOn\": null}").statusCode(200);
        String id = request.substring(request.lastIndexOf('/') + 1);
        caller().get("/v1/changes?recordId=" + id).then().body("data.decision", hasItems("REFUSED", "AGREED"));
    }

    @Test
    void aCandidateWhoWasRejectedByMistakeGoesOnWhereTheyWere() {
        String application = application();
        step(application, "sift", "{\"on\": \"2024-03-08\"}").statusCode(200);
        step(application, "reject", "{\"on\": \"2024-03-09\", \"reason\": \"NOT_ELIGIBLE\"}")
                .statusCode(200);

        patch(application, "{\"rejectedOn\": null}")
                .statusCode(400)
                .body("violations.field", contains("/rejectionReason"));
        patch(application, "{\"rejectedOn\": null, \"rejectionReason\": null}")
                .statusCode(200)
                .body("state", equalTo("SIFT"));
        step(application, "assess", "{\"on\": \"2024-03-10\"}").statusCode(200);
        // only the last step: what came after it would have come from nowhere
        patch(application, "{\"siftOn\": null}").statusCode(400).body("violations.field", contains("/assessmentOn"));
    }

    @Test
    void anAcceptanceThatIsTakenBackIsAcceptedAgainWithTheConditionsThatWereRequested() {
        String application = accepted(offered(application()));
        patch(application, "{\"conditionsOn\": null}").statusCode(200).body("state", equalTo("OFFERED"));
        step(application, "begin-conditions", "{\"on\": \"2024-06-11\"}").statusCode(200);
        String name = caller().get(application).path("externalId");
        caller().get("/v1/application-conditions?applicationExternalId=" + name)
                .then()
                .body("items.size()", equalTo(4));
    }

    @Test
    void aRefusedClearanceIsFoundToHaveBeenGranted() {
        staff("COR-2");
        String clearance = made("vetting-clearances", """
                {"externalId": "COR-2", "workerExternalId": "COR-2", "level": "RV", "appliedOn": "2010-01-04"}""");
        step(clearance, "refuse", "{\"decidedOn\": \"2010-02-01\"}").statusCode(200);

        patch(clearance, "{\"decision\": \"GRANTED\", \"expiresOn\": \"2020-01-31\"}")
                .statusCode(200)
                .body("state", equalTo("GRANTED"));
        patch(clearance, "{\"withdrawnOn\": \"2012-01-01\"}").statusCode(409);
        patch(clearance, "{\"decision\": null, \"decidedOn\": null, \"expiresOn\": null}")
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
    }

    @Test
    void aGrievanceThatWasClosedTooEarlyIsOpenAgain() {
        staff("COR-3");
        String grievance = made("grievances", """
                {"externalId": "COR-3", "workerExternalId": "COR-3", "kind": "GRIEVANCE", "raisedOn": "2018-06-01"}""");
        step(grievance, "resolve", "{\"resolvedOn\": \"2018-06-20\", \"outcome\": \"AGREED\"}")
                .statusCode(200);

        patch(grievance, "{\"resolvedOn\": null, \"outcome\": null}").statusCode(200);
        step(grievance, "make-formal", "{\"madeFormalOn\": \"2018-06-21\"}").statusCode(200);
        patch(grievance, "{\"resolvedOn\": \"2018-06-22\", \"outcome\": \"AGREED\"}")
                .statusCode(409);
    }
}
