package uk.police.wmp.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.application.Recruiting.accepted;
import static uk.police.wmp.recruitment.application.Recruiting.application;
import static uk.police.wmp.recruitment.application.Recruiting.applicationTo;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.decideEvery;
import static uk.police.wmp.recruitment.application.Recruiting.offered;
import static uk.police.wmp.recruitment.application.Recruiting.patch;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ApplicationStepsTest {

    @Test
    void aStepThatTheStateDoesNotAllowSaysWhichItDoes() {
        String application = application();

        step(application, "interview", "{\"on\": \"2024-03-02\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("currentState", equalTo("SUBMITTED"))
                .body(
                        "allowedSteps",
                        contains(
                                "POST /v1/applications/{id}/sift",
                                "POST /v1/applications/{id}/reject",
                                "POST /v1/applications/{id}/withdraw"));
        team().get(application).then().body("state", equalTo("SUBMITTED")).body("interviewOn", nullValue());
    }

    @Test
    void aStepIsNeitherBeforeTheOneBeforeNorInTheFuture() {
        String application = application();

        step(application, "sift", "{\"on\": \"2024-02-29\"}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/on"))
                .body("violations[0].message", containsString("2024-03-01"));
        step(application, "sift", "{\"on\": \"%s\"}".formatted(LocalDate.now().plusDays(2)))
                .then()
                .statusCode(400);
        step(application, "sift", "{\"on\": \"2024-03-01\"}").then().statusCode(200);
        step(application, "assess", "{}")
                .then()
                .statusCode(200)
                .body(
                        "assessmentOn",
                        containsString(Integer.toString(LocalDate.now().getYear())));
    }

    @Test
    void ofTwoStepsAtOnceOneWins() throws Exception {
        String application = application();
        Callable<Response> sift = () -> step(application, "sift", "{\"on\": \"2024-03-08\"}", "\"0\"");
        Callable<Response> withdraw =
                () -> step(application, "withdraw", "{\"on\": \"2024-03-08\", \"reason\": \"PERSONAL\"}", "\"0\"");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> statuses = threads.invokeAll(List.of(sift, withdraw, sift, withdraw)).stream()
                    .map(answer -> answer.resultNow().statusCode())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412, 412, 412);
        }
        team().get(application).then().body("version", equalTo(1));
        team().body("{}")
                .contentType("application/json")
                .post(application + "/assess")
                .then()
                .statusCode(428);
    }

    @Test
    void rejectionAndWithdrawalAreExplainedByACodeAndAreTheEnd() {
        String application = application();

        step(application, "reject", "{\"on\": \"2024-03-05\"}").then().statusCode(400);
        step(application, "reject", "{\"on\": \"2024-03-05\", \"reason\": \"HAIRCUT\"}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/reason"));
        step(application, "reject", "{\"on\": \"2024-03-05\", \"reason\": \"BELOW_STANDARD_AT_SIFT\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("daysInSteps.submitted", equalTo(4))
                .body("daysInSteps.total", equalTo(4));
        step(application, "withdraw", "{\"reason\": \"PERSONAL\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("REJECTED"))
                .body("allowedSteps", empty());
    }

    @Test
    void anOfferThatHasExpiredCanNotBeAcceptedUntilItIsExtended() {
        String application = offered(application());

        step(application, "begin-conditions", "{\"on\": \"2024-07-01\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("OFFER_EXPIRED"))
                .body("allowedSteps", hasItem("POST /v1/applications/{id}/extend-offer"));
        String name = team().get(application).path("externalId");
        team().get("/v1/applications?offerExpiredOn=2024-07-01&externalId=" + name)
                .then()
                .body("items", hasSize(1));
        team().get("/v1/applications?offerExpiredOn=2024-06-30&externalId=" + name)
                .then()
                .body("items", hasSize(0));
        step(application, "extend-offer", "{\"offerExpiresOn\": \"2024-07-31\"}")
                .then()
                .statusCode(400);
        step(application, "extend-offer", "{\"offerExpiresOn\": \"%s\"}".formatted(LocalDate.now()))
                .then()
                .statusCode(200);
        step(application, "begin-conditions", "{\"on\": \"2024-07-01\"}").then().statusCode(200);
    }

    @Test
    void onlyWhoMeetsEveryConditionIsReady() {
        String application = accepted(offered(application()));

        step(application, "ready", "{\"on\": \"2024-07-01\"}")
                .then()
                .statusCode(409)
                .body("outstanding.kind", containsInAnyOrder("VETTING", "MEDICAL", "FITNESS", "REFERENCES"))
                .body("outstanding[0].fault", equalTo("UNDECIDED"));
        decideEvery(application, "{\"on\": \"2024-06-20\", \"result\": \"MET\", \"expiresOn\": \"2024-07-31\"}");
        step(application, "ready", "{\"on\": \"2024-08-01\"}")
                .then()
                .statusCode(409)
                .body("outstanding[0].fault", equalTo("OUT_OF_DATE"));
        step(application, "ready", "{\"on\": \"2024-07-31\"}").then().statusCode(200);
        step(application, "appoint", "{\"on\": \"2024-08-01\"}")
                .then()
                .statusCode(409)
                .body("outstanding", hasSize(4));
        step(application, "appoint", "{\"on\": \"2024-07-31\"}").then().statusCode(200);
    }

    @Test
    void aConditionThatIsNotMetBlocksAndIsDecidedOnce() {
        String application = accepted(offered(applicationTo(campaign("POLICE_STAFF", null))));
        String name = team().get(application).path("externalId");
        String conditions = "/v1/application-conditions?applicationExternalId=" + name;
        team().get(conditions).then().body("items.kind", containsInAnyOrder("VETTING", "REFERENCES"));
        decideEvery(application, "{\"on\": \"2024-06-20\", \"result\": \"NOT_MET\"}");

        step(application, "ready", "{\"on\": \"2024-07-01\"}")
                .then()
                .statusCode(409)
                .body("outstanding.fault", contains("NOT_MET", "NOT_MET"));
        as("recruitment:write")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"on\": \"2024-07-01\"}")
                .post(application + "/ready")
                .then()
                .statusCode(409)
                .body("outstanding", empty());
        String condition =
                "/v1/application-conditions/" + team().get(conditions).path("items[0].id");
        step(condition, "decide", "{\"on\": \"2024-06-21\", \"result\": \"MET\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("DECIDED"));
        patch(condition, "{\"result\": null}").then().statusCode(400);
        patch(condition, "{\"result\": \"MET\"}").then().statusCode(200);
        patch(condition, "{\"result\": null, \"decidedOn\": null}").then().statusCode(200);
        patch(condition, "{\"result\": \"MET\", \"decidedOn\": \"2024-06-21\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("UNDECIDED"));
    }

    @Test
    void aChangeCorrectsADayAndTakesNoStep() {
        String application = application();
        step(application, "sift", "{\"on\": \"2024-03-08\"}").then().statusCode(200);

        patch(application, "{\"siftOn\": \"2024-03-07\", \"experienceRating\": 4}")
                .then()
                .statusCode(200)
                .body("siftOn", equalTo("2024-03-07"));
        patch(application, "{\"assessmentOn\": \"2024-03-20\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("SIFT"));
        patch(application, "{\"siftOn\": \"2024-02-01\", \"experienceRating\": 6}")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/siftOn", "/experienceRating"));
    }

    @Test
    void aThousandCanNotBeMovedAtOnce() {
        String names = String.join("\",\"", java.util.Collections.nCopies(501, "X"));
        post("/v1/application-steps", "{\"step\": \"SIFT\", \"applicationExternalIds\": [\"%s\"]}".formatted(names))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/applicationExternalIds"));
    }
}
