package uk.police.wmp.recruitment.fairness;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class GrievanceTest {

    private static String raised(String name) {
        employed(name, "POLICE_STAFF", "2010-01-01", "");
        String location = caller("grievances:write")
                .contentType(ContentType.JSON)
                .body("""
                        {"externalId": "%s", "workerExternalId": "%s", "kind": "DIGNITY_AT_WORK", "raisedOn": "2018-06-01",
                         "account": "Told in confidence"}""".formatted(name, name))
                .post("/v1/grievances")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return java.net.URI.create(location).getPath();
    }

    private static ValidatableResponse step(String path, String step, String json) {
        return caller("grievances:write")
                .contentType(ContentType.JSON)
                .body(json)
                .header("If-Match", "*")
                .post(path + "/" + step)
                .then();
    }

    @Test
    void isResolvedInformallyUnlessItWasMadeFormalAndFedBackOnceResolved() {
        String path = raised("GV-1");
        String resolved = "{\"resolvedOn\": \"2018-06-20\", \"outcome\": \"AGREED\"}";
        step(path, "give-feedback", "{\"feedbackGivenOn\": \"2018-06-02\"}")
                .statusCode(409)
                .body("currentState", equalTo("INFORMAL"));
        step(path, "make-formal", "{\"madeFormalOn\": \"2018-05-31\"}")
                .statusCode(400)
                .body("violations.field", contains("/madeFormalOn"));
        step(path, "make-formal", "{\"madeFormalOn\": \"2018-06-10\"}").statusCode(200);
        step(path, "make-formal", "{\"madeFormalOn\": \"2018-06-11\"}")
                .statusCode(409)
                .body("allowedSteps", contains("POST /v1/grievances/{id}/resolve"));
        step(path, "resolve", resolved.replace("06-20", "06-09")).statusCode(400);
        step(path, "resolve", resolved.replace("AGREED", "HUSHED_UP"))
                .statusCode(400)
                .body("violations.field", contains("/outcome"));
        step(path, "resolve", resolved).statusCode(200).body("outcome", equalTo("AGREED"));
        step(path, "resolve", resolved).statusCode(409);
        step(path, "give-feedback", "{\"feedbackGivenOn\": \"2018-06-19\"}").statusCode(400);
        step(path, "give-feedback", "{\"feedbackGivenOn\": \"2018-06-20\"}").statusCode(200);
        step(path, "give-feedback", "{\"feedbackGivenOn\": \"2018-06-20\"}")
                .statusCode(409)
                .body("allowedSteps", empty());
    }

    @Test
    void isNobodysBusinessWithoutThePermission() {
        String path = raised("GV-2");
        caller("recruitment:read", "recruitment:write", "figures:read")
                .get(path)
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("grievances:read"));
        caller("grievances:read").get(path).then().statusCode(200).body("account", equalTo("Told in confidence"));
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .contentType("text/csv")
                .body("externalId,workerExternalId,kind,raisedOn\nGV-3,GV-2,GRIEVANCE,2018-01-01\n")
                .post("/v1/imports/grievances")
                .then()
                .statusCode(403);
        String subject = path;
        String changes = "/v1/changes?after=0&limit=500&recordType=grievances";
        caller("changes:read", "recruitment:read").get(changes).then().body("subject", not(hasItem(subject)));
        caller("changes:read", "grievances:read").get(changes).then().body("subject", hasItem(subject));
    }

    @Test
    void aRowIsHeldToTheSameRules() {
        employed("GV-4", "POLICE_STAFF", "2010-01-01", "2018-12-31");
        String columns = "externalId,workerExternalId,kind,raisedOn,madeFormalOn,resolvedOn,outcome,feedbackGivenOn";
        refusedFile("grievances", "outcome", "must be given", columns, "GV-a,GV-4,GRIEVANCE,2018-01-01,,2018-02-01,,");
        refusedFile(
                "grievances",
                "feedbackGivenOn",
                "needs resolvedOn",
                columns,
                "GV-b,GV-4,GRIEVANCE,2018-01-01,,,,2018-02-01");
        refusedFile("grievances", "raisedOn", "in service", columns, "GV-c,GV-4,GRIEVANCE,2019-01-01,,,,");
    }
}
