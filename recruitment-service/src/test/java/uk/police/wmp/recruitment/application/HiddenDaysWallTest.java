package uk.police.wmp.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** A day that is hidden isn't found by trying days beside it, be it in a dry run that leaves nothing. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class HiddenDaysWallTest {

    /** MET from 20 June to 31 July 2024, which the callers may not know. */
    private static String condition() {
        String application = Recruiting.accepted(Recruiting.offered(Recruiting.application()));
        Recruiting.decideEvery(
                application, "{\"on\": \"2024-06-20\", \"result\": \"MET\", \"expiresOn\": \"2024-07-31\"}");
        return Recruiting.team()
                .get("/v1/application-conditions?applicationExternalId="
                        + Recruiting.team().get(application).path("externalId"))
                .path("items[0].id");
    }

    @Test
    void howLongAResultHoldsIsNotFoundByMovingTheDayOfTheDecision() {
        String there = "/v1/application-conditions/" + condition();
        String name = Recruiting.team().get(there).path("externalId");
        for (String day : new String[] {"2024-07-30", "2024-08-01"}) {
            Recruiting.as("recruitment:write")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"decidedOn\": \"" + day + "\"}")
                    .patch(there)
                    .then()
                    .statusCode(403)
                    .body("requiredScope", equalTo("pre-employment-checks:read"));
            assertThat(dryRun(name, day)).contains("decidedOn", "which needs a permission of its own");
        }
        assertThat(dryRun(name, "2024-07-30").replace("2024-07-30", "2024-08-01"))
                .isEqualTo(dryRun(name, "2024-08-01"));
        assertThat(dryRun(name, "2024-06-20")).isEqualTo("");
    }

    /** Row, field, code and message of what is refused. */
    private static String dryRun(String condition, String decidedOn) {
        Response sent = Recruiting.as("imports:write")
                .contentType("text/csv")
                .body("externalId,decidedOn\n" + condition + "," + decidedOn + "\n")
                .post("/v1/imports/application-conditions?dryRun=true");
        sent.then().statusCode(201);
        return String.join(
                "",
                Recruiting.as("imports:write")
                        .get(sent.<String>path("errors"))
                        .jsonPath()
                        .getList("items.collect { it.field + ' ' + it.code + ' ' + it.message }", String.class));
    }

    @Test
    void whenACandidateWasBornIsNotFoundByAppointingThemOnOneDayAfterAnother() {
        Recruiting.as("imports:write")
                .contentType("text/csv")
                .body("externalId,appointedOn\n")
                .post("/v1/imports/applications?dryRun=true")
                .then()
                .statusCode(403)
                .body("requiredScope", containsString("characteristics:read"));

        String application = Recruiting.accepted(Recruiting.offered(Recruiting.application()));
        Recruiting.decideEvery(application, "{\"on\": \"2024-06-20\", \"result\": \"MET\"}");
        Recruiting.step(application, "ready", "{\"on\": \"2024-07-01\"}").then().statusCode(200);
        Recruiting.step(application, "appoint", "{\"on\": \"2024-07-08\"}")
                .then()
                .statusCode(200);
        for (String change : new String[] {
            "{\"appointedOn\": \"2024-07-09\"}",
            "{\"candidateExternalId\": \"" + Recruiting.candidate("NO_DEGREE") + "\"}",
            "{\"campaignExternalId\": \"" + Recruiting.campaign("POLICE_OFFICER", "PCDA") + "\"}"
        }) {
            Recruiting.patch(application, change)
                    .then()
                    .statusCode(403)
                    .body("requiredScope", equalTo("characteristics:read"));
        }
        Recruiting.patch(application, "{\"experienceRating\": 4}").then().statusCode(200);
        Recruiting.as("recruitment:write", "characteristics:read")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"appointedOn\": \"2024-07-09\"}")
                .patch(application)
                .then()
                .statusCode(200);
    }
}
