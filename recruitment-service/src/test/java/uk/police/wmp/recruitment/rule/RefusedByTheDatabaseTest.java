package uk.police.wmp.recruitment.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static uk.police.wmp.recruitment.rule.Sent.caller;
import static uk.police.wmp.recruitment.rule.Sent.made;
import static uk.police.wmp.recruitment.rule.Sent.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** The last guard of the rules speaks of the request's own fields, and says what stands in the way. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RefusedByTheDatabaseTest {

    private static ValidatableResponse remove(String path) {
        return caller().header("If-Match", "*").delete(path).then();
    }

    @Test
    void whatOthersReferToIsNotRemovedAndTheRefusalNamesThem() {
        made("/v1/skills", """
                {"externalId": "WAY-6", "name": "Interviewing"}""");
        String worker = made("/v1/workers", """
                {"externalId": "WAY-6", "givenName": "Test", "familyName": "Person", "sex": "F", "ethnicity": "W1", "disability": "NO"}""");
        String held = made("/v1/worker-skills", """
                {"externalId": "WAY-6", "workerExternalId": "WAY-6", "skillExternalId": "WAY-6", "acquiredOn": "2020-01-01"}""");

        remove(worker)
                .statusCode(409)
                .body("type", equalTo("/problems/referenced"))
                .body("detail", startsWith("Other records refer to this one."))
                .body("violations[0].message", containsString("worker skill"));
        remove(held).statusCode(204);
        remove(worker).statusCode(204);
    }

    @Test
    void anOverlapNamesNoFieldThatTheRequestHasNot() {
        made("/v1/workers", """
                {"externalId": "WAY-7", "givenName": "Test", "familyName": "Person", "sex": "F", "ethnicity": "W1", "disability": "NO"}""");
        String employment = """
                {"externalId": "WAY-7%s", "workerExternalId": "WAY-7", "workerType": "PCSO", "joinedOn": "%s", "joinerType": "NEW"}""";
        made("/v1/employments", employment.formatted("A", "2020-01-01"));
        post("/v1/employments", employment.formatted("B", "2021-01-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"))
                .body("violations.field", contains(""));
    }

    @Test
    void aDuplicateOfTwoFieldsTogetherNamesTheLast() {
        made("/v1/workers", """
                {"externalId": "WAY-8", "givenName": "Test", "familyName": "Person", "sex": "F", "ethnicity": "W1", "disability": "NO"}""");
        made("/v1/organisation-units", """
                {"externalId": "WAY-8", "name": "A", "kind": "TEAM", "validFrom": "2020-01-01"}""");
        made("/v1/employments", """
                {"externalId": "WAY-8", "workerExternalId": "WAY-8", "workerType": "PCSO", "joinedOn": "2020-01-01", "joinerType": "NEW"}""");
        String hours = """
                {"externalId": "%s", "workerExternalId": "WAY-8", "unitExternalId": "WAY-8", "seenOn": "2023-09-01", "timeOfDay": "NIGHT", "hours": 2}""";
        made("/v1/visible-hours", hours.formatted("WAY-8A"));
        post("/v1/visible-hours", hours.formatted("WAY-8B"))
                .then()
                .statusCode(409)
                .body("violations.field", contains("/timeOfDay"));
    }
}
