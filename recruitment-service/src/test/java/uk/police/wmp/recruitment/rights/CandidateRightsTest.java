package uk.police.wmp.recruitment.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.police.wmp.recruitment.application.Recruiting.application;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.named;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.submission;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CandidateRightsTest {

    private static ValidatableResponse erase(String candidate) {
        return as("subject-access:erase")
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"asked to be forgotten\"}")
                .post("/v1/subject-access/" + candidate + "/erasure")
                .then();
    }

    /** Whose address nobody else has: with one that was erased nobody is recorded. */
    private static String ofSomebodyOfTheirOwn() {
        String name = named("RIGHTS");
        post("/v1/candidates", """
                {"externalId": "%s", "givenName": "Rowan", "familyName": "Vale", "email": "%s@example.org", "dateOfBirth": "1999-05-01"}""".formatted(name, name)).then().statusCode(201);
        return post("/v1/applications", submission(name, campaign("POLICE_OFFICER", null), name, "2024-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void aCandidateInMidProcessIsKeptUntilTheApplicationEnds() {
        String application = ofSomebodyOfTheirOwn();
        String candidate = team().get(application).path("candidateId");

        erase(candidate)
                .statusCode(409)
                .body("currentState", equalTo("SUBMITTED"))
                .body("allowedSteps", hasItem("POST /v1/applications/{id}/withdraw"));
        team().get("/v1/candidates/" + candidate).then().body("familyName", equalTo("Vale"));

        step(application, "withdraw", "{\"on\": \"2024-03-05\", \"reason\": \"PERSONAL\"}")
                .then()
                .statusCode(200);
        erase(candidate).statusCode(200);
        team().get("/v1/candidates/" + candidate)
                .then()
                .body("externalId", equalTo("erased-" + candidate))
                .body("familyName", equalTo("erased"));
        team().get(application).then().body("state", equalTo("WITHDRAWN"));
        assertThat(team().get("/v1/changes?limit=1000&recordId=" + candidate).asString())
                .contains("redacted")
                .doesNotContain("Vale", "@example.org", "1999-05-01");
    }

    @Test
    void aCandidateIsGivenTheApplicationsToo() {
        String application = application();
        String candidate = team().get(application).path("candidateId");

        as("subject-access:read")
                .get("/v1/subject-access/" + candidate)
                .then()
                .statusCode(200)
                .body("records.recordType", contains("candidates", "applications"))
                .body("records[0].versions[0].data.ethnicity", equalTo("A1"));
    }
}
