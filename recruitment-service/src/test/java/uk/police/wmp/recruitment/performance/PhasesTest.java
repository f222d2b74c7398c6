package uk.police.wmp.recruitment.performance;

import static org.hamcrest.Matchers.contains;
import static uk.police.wmp.recruitment.performance.ConversationYear.hr;
import static uk.police.wmp.recruitment.performance.ConversationYear.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PhasesTest {

    private static final String PHASE = """
            {"externalId": "%1$s", "cycleExternalId": "PHT", "name": "Phase", "workerType": "POLICE_OFFICER", "rank": "SERGEANT",
             "startsOn": "%2$s"%3$s}""";

    @Test
    void aPhaseThatIsBroughtForwardSaysWhy() {
        post("performance-cycles", """
                {"externalId": "PHT", "name": "Phases", "startsOn": "2019-04-01", "endsOn": "2020-03-31"}""");
        post("rollout-phases", PHASE, "PHT-1", "2019-06-01", "");
        post("rollout-phases", PHASE, "PHT-2", "2019-06-01", ", \"plannedOn\": \"2019-06-01\"");
        hr().body(PHASE.formatted("PHT-3", "2019-05-31", ", \"plannedOn\": \"2019-06-01\""))
                .post("/v1/rollout-phases")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/accelerationReason"));
        post(
                "rollout-phases",
                PHASE,
                "PHT-3",
                "2019-05-31",
                ", \"plannedOn\": \"2019-06-01\", \"accelerationReason\": \"the inspectorate's recommendation\"");
        hr().get("/v1/rollout-phases?cycleExternalId=PHT&accelerated=true")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("PHT-3"));
        hr().get("/v1/rollout-phases?cycleExternalId=PHT&accelerated=false&sort=externalId")
                .then()
                .body("items.externalId", contains("PHT-1", "PHT-2"));
    }

    @Test
    void aCycleEndsAfterItBegins() {
        hr().body("""
                        {"externalId": "PHT-X", "name": "Back", "startsOn": "2019-04-01", "endsOn": "2019-04-01"}""")
                .post("/v1/performance-cycles")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/endsOn"));
    }
}
