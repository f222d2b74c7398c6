package uk.police.wmp.recruitment.attraction.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.named;
import static uk.police.wmp.recruitment.application.Recruiting.patch;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ExpressionOfInterestTest {

    private String campaign;

    @BeforeEach
    void aCampaignOfItsOwn() {
        campaign = campaign("POLICE_OFFICER", "PCDA");
    }

    private String interest(String key) {
        return """
                {"externalId": "%s", "campaignExternalId": "%s", "channel": "WEB", "givenName": "Rowan", "familyName": "Vale",
                 "phone": "0121 496 0001", "consentedOn": "2024-03-01", "receivedOn": "2024-03-02"}""".formatted(key, campaign);
    }

    private static Response submit(String body, String key) {
        return as("interest:submit")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/expressions-of-interest");
    }

    private String received() {
        String key = named("EOI");
        return submit(interest(key), key).then().statusCode(201).extract().header("Location");
    }

    @Test
    void howeverOftenAFormSendsThereIsOne() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Response> send = () -> submit(interest(key), key);
        try (var network = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    network.invokeAll(IntStream.range(0, 6).mapToObj(i -> send).toList());
            String first = answers.getFirst().get().asString();
            for (var answer : answers) {
                answer.get().then().statusCode(201).body(equalTo(first));
            }
        }
        team().get("/v1/expressions-of-interest?externalId=" + key).then().body("items", hasSize(1));
    }

    @Test
    void theFormsTokenOpensNothingElse() {
        String location = received();
        as("interest:submit").get(location).then().statusCode(403);
        as("interest:submit").get("/v1/expressions-of-interest").then().statusCode(403);
        as("interest:submit").get("/v1/candidates").then().statusCode(403);
        as("interest:submit").get("/v1/codes/eligibility-criterion").then().statusCode(200);
    }

    @Test
    void withoutConsentOrAWayToGetInTouchNothingIsKept() {
        submit(interest("X").replace("\"consentedOn\": \"2024-03-01\", ", ""), named("K"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/consentedOn"));
        submit(interest("X").replace("\"phone\": \"0121 496 0001\", ", ""), named("K"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/email"));
        submit(interest("X").replace("2024-03-01", "2024-03-03").replace("WEB", "PIGEON"), named("K"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/receivedOn", "/channel"));
        submit(interest("X").replace("\"channel\"", "\"zone\": \"RECRUITMENT\", \"channel\""), named("K"))
                .then()
                .statusCode(400)
                .body("violations.field", contains("/zone"));
        team().get("/v1/expressions-of-interest?externalId=X").then().body("items", hasSize(0));
    }

    @Test
    void eligibilityComesWithItsReasons() {
        Response answer =
                as("interest:submit").contentType(ContentType.JSON).body("""
                {"entryRoute": "DC_DHEP", "startsOn": "2024-09-01", "answers": [{"criterion": "AGED_18_AT_START", "met": true},
                 {"criterion": "RIGHT_TO_WORK", "met": true}, {"criterion": "RESIDENT_THREE_YEARS", "met": true},
                 {"criterion": "DEGREE", "met": false}]}""").post("/v1/eligibility-checks");
        answer.then()
                .statusCode(200)
                .body("eligibility", equalTo("NOT_ELIGIBLE"))
                .body("reasons.criterion", contains("DEGREE"))
                .body("reasons.message", contains("Not met: Do you have a degree?"));
        // what a route doesn't ask isn't asked; what wasn't answered is named
        as("interest:submit")
                .contentType(ContentType.JSON)
                .body("""
                {"entryRoute": "PCEP", "startsOn": "2024-09-01", "answers": [{"criterion": "DEGREE", "met": false}]}""")
                .post("/v1/eligibility-checks")
                .then()
                .body("eligibility", equalTo("NOT_CHECKED"))
                .body("reasons.criterion", contains("AGED_18_AT_START", "RIGHT_TO_WORK", "RESIDENT_THREE_YEARS"));
        as("interest:submit")
                .contentType(ContentType.JSON)
                .body("""
                {"entryRoute": "PCEP", "startsOn": "2024-03-31", "answers": []}""")
                .post("/v1/eligibility-checks")
                .then()
                .body("eligibility", equalTo("NOT_ELIGIBLE"))
                .body("reasons.message", contains("The entry route is closed on 2024-03-31."));
    }

    @Test
    void itIsFollowedUpOnceAndBecomesAnApplicationOrLapses() {
        String location = received();
        step(location, "follow-up", "{\"on\": \"2024-03-05\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("FOLLOWED_UP"))
                .body("deletesOn", equalTo("2025-03-05"));
        step(location, "follow-up", "{\"on\": \"2024-03-06\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("FOLLOWED_UP"))
                .body(
                        "allowedSteps",
                        contains(
                                "POST /v1/expressions-of-interest/{id}/lapse",
                                "POST /v1/expressions-of-interest/{id}/apply"));
        step(location, "lapse", "{\"on\": \"2024-03-04\"}").then().statusCode(400);
        step(location, "lapse", "{\"on\": \"2024-06-01\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("LAPSED"))
                .body("deletesOn", equalTo("2025-06-01"));
        patch(location, "{\"lapsedOn\": null}")
                .then()
                .statusCode(200)
                .body("state", equalTo("FOLLOWED_UP"))
                .body("deletesOn", equalTo("2025-03-05"));
        patch(location, "{\"lapsedOn\": \"2024-06-01\"}").then().statusCode(409);

        String applied = received();
        String name = named("EOI-A");
        String body = """
                {"externalId": "%s", "candidateExternalId": "%s-C", "submittedOn": "2024-03-09"}""".formatted(name, name);
        String application =
                step(applied, "apply", body).then().statusCode(201).extract().header("Location");
        team().get(applied).then().body("state", equalTo("APPLIED"));
        step(applied, "apply", body.replace(name, named("EOI-A"))).then().statusCode(409);
        step(applied, "lapse", "{}").then().statusCode(409);
        team().get("/v1/candidates?externalId=" + name + "-C").then().body("items[0].phone", equalTo("0121 496 0001"));

        // an application that was recorded in error leaves the interest as it was
        team().header("If-Match", "\"0\"").delete(application).then().statusCode(204);
        team().get(applied).then().body("state", equalTo("RECEIVED"));
    }

    @Test
    void anApplicationThatIsRefusedLeavesNoCandidateBehind() {
        String applied = received();
        String name = named("EOI-A");
        step(applied, "apply", """
                {"externalId": "%s", "candidateExternalId": "%s-C", "submittedOn": "2025-03-09"}""".formatted(name, name)).then().statusCode(400);
        team().get("/v1/candidates?externalId=" + name + "-C").then().body("items", hasSize(0));
        team().get(applied).then().body("state", equalTo("RECEIVED")).body("version", equalTo(0));
    }

    @Test
    void aFormCanNotSayThatAStepWasTaken() {
        post("/v1/expressions-of-interest", interest(named("EOI")).replace("}", ", \"lapsedOn\": \"2024-03-05\"}"))
                .then()
                .statusCode(409);
        assertThat(received()).isNotBlank();
    }
}
