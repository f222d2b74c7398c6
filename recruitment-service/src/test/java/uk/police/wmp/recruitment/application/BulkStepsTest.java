package uk.police.wmp.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.application.Recruiting.accepted;
import static uk.police.wmp.recruitment.application.Recruiting.applicationTo;
import static uk.police.wmp.recruitment.application.Recruiting.as;
import static uk.police.wmp.recruitment.application.Recruiting.campaign;
import static uk.police.wmp.recruitment.application.Recruiting.decideEvery;
import static uk.police.wmp.recruitment.application.Recruiting.offered;
import static uk.police.wmp.recruitment.application.Recruiting.post;
import static uk.police.wmp.recruitment.application.Recruiting.step;
import static uk.police.wmp.recruitment.application.Recruiting.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class BulkStepsTest {

    private String campaign;

    @BeforeEach
    void aCampaignOfItsOwn() {
        campaign = campaign("POLICE_OFFICER", "PCDA");
    }

    private static String name(String application) {
        return team().get(application).path("externalId");
    }

    private static Response move(String step, String on, List<String> names) {
        return post("/v1/application-steps", """
                {"step": "%s", "on": "%s", "applicationExternalIds": ["%s"]}""".formatted(step, on, String.join("\", \"", names)));
    }

    @Test
    void thoseThatCanMoveAndTheOthersAreToldWhyNot() {
        String good = applicationTo(campaign);
        String already = applicationTo(campaign);
        step(already, "sift", "{\"on\": \"2024-03-10\"}");
        String otherDay = applicationTo(campaign);
        step(otherDay, "sift", "{\"on\": \"2024-03-09\"}");
        String gone = applicationTo(campaign);
        step(gone, "withdraw", "{\"on\": \"2024-03-02\", \"reason\": \"OTHER_EMPLOYMENT\"}");
        List<String> names = List.of(name(good), name(already), name(otherDay), name(gone), "NOBODY", name(good));

        move("SIFT", "2024-03-10", names)
                .then()
                .statusCode(200)
                .body("moved.externalId", contains(name(good)))
                .body("moved[0].state", equalTo("SIFT"))
                .body("moved[0].version", equalTo(1))
                .body("unchanged.externalId", contains(name(already)))
                .body("refused.externalId", contains(name(otherDay), name(gone), "NOBODY"))
                .body("refused.problem", contains("state-conflict", "state-conflict", "invalid-request"))
                .body("refused[0].allowedSteps", hasItem("POST /v1/applications/{id}/assess"))
                .body("refused[1].currentState", equalTo("WITHDRAWN"));
        // the answer got lost, the request is sent again
        move("SIFT", "2024-03-10", names)
                .then()
                .body("moved", empty())
                .body("unchanged.externalId", contains(name(good), name(already)))
                .body("refused", hasSize(3));
        team().get(good).then().body("version", equalTo(1));
    }

    @Test
    void twoHundredMoveToTheAssessmentInOneTransaction() {
        List<String> names = new ArrayList<>();
        StringBuilder candidates = new StringBuilder("externalId,givenName,familyName\n");
        StringBuilder applications =
                new StringBuilder("externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn\n");
        for (int i = 0; i < 200; i++) {
            names.add("MANY-" + i);
            candidates.append("MANY-C%d,Test,Person\n".formatted(i));
            applications.append(
                    "MANY-%d,%s,MANY-C%d,2024-03-01,%s\n".formatted(i, campaign, i, i == 150 ? "" : "2024-03-05"));
        }
        Recruiting.imported("candidates", candidates.toString()).then().body("created", equalTo(200));
        Recruiting.imported("applications", applications.toString()).then().body("created", equalTo(200));
        int before = team().get("/v1/positions").path("position");

        move("ASSESS", "2024-04-01", names)
                .then()
                .statusCode(200)
                .body("moved", hasSize(199))
                .body("refused.externalId", contains("MANY-150"));

        int after = team().get("/v1/positions").path("position");
        assertThat(after).isEqualTo(before + 1);
    }

    @Test
    void twoWhoMoveTheSameAtOnceMoveThemOnce() throws Exception {
        List<String> names = List.of(name(applicationTo(campaign)), name(applicationTo(campaign)));
        Callable<Response> move = () -> move("SIFT", "2024-03-10", names);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> moved = threads.invokeAll(List.of(move, move)).stream()
                    .map(answer -> answer.resultNow().<List<?>>path("moved").size())
                    .sorted()
                    .toList();
            assertThat(moved).containsExactly(0, 2);
        }
    }

    @Test
    void manyAreAppointedAtOnceAndWhatIsOutstandingOfTheOthersIsNamed() {
        String good = accepted(offered(applicationTo(campaign)));
        decideEvery(good, "{\"on\": \"2024-06-20\", \"result\": \"MET\", \"expiresOn\": \"2024-07-31\"}");
        String waiting = accepted(offered(applicationTo(campaign)));
        List<String> names = List.of(name(good), name(waiting));

        Response ready = move("READY", "2024-07-01", names);
        ready.then()
                .body("moved.externalId", contains(name(good)))
                .body("refused[0].outstanding.kind", containsInAnyOrder("VETTING", "MEDICAL", "FITNESS", "REFERENCES"))
                .body("refused[0].outstanding[0].fault", equalTo("UNDECIDED"));
        String condition = ready.path("refused[0].outstanding[0].id");
        team().get("/v1/application-conditions/" + condition)
                .then()
                .statusCode(200)
                .body("applicationExternalId", equalTo(name(waiting)))
                .body("externalId", equalTo(ready.path("refused[0].outstanding[0].externalId")));

        move("APPOINT", "2024-08-01", List.of(name(good)))
                .then()
                .body(
                        "refused[0].outstanding.fault",
                        contains("OUT_OF_DATE", "OUT_OF_DATE", "OUT_OF_DATE", "OUT_OF_DATE"));
        move("APPOINT", "2024-07-31", names)
                .then()
                .body("moved.state", contains("APPOINTED"))
                .body("refused.externalId", contains(name(waiting)))
                .body("refused[0].currentState", equalTo("CONDITIONS"));
        // what was decided is nobody's business without the permission: not in a refusal of many either
        as("recruitment:write")
                .contentType(ContentType.JSON)
                .body("""
                        {"step": "READY", "on": "2024-08-01", "applicationExternalIds": ["%s"]}""".formatted(name(waiting)))
                .post("/v1/application-steps")
                .then()
                .body("refused[0].outstanding", hasSize(4));
        decideEvery(waiting, "{\"on\": \"2024-06-20\", \"result\": \"NOT_MET\"}");
        as("recruitment:write")
                .contentType(ContentType.JSON)
                .body("""
                        {"step": "READY", "on": "2024-08-01", "applicationExternalIds": ["%s"]}""".formatted(name(waiting)))
                .post("/v1/application-steps")
                .then()
                .body("refused[0].outstanding", empty());
    }

    @Test
    void aRejectionOfManyIsExplainedToo() {
        String name = name(applicationTo(campaign));
        post("/v1/application-steps", """
                {"step": "SIFT", "intakeExternalId": "X", "applicationExternalIds": ["%s"]}""".formatted(name))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/intakeExternalId"));
        move("REJECT", "2024-03-10", List.of(name))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("/rejectionReason"));
        post("/v1/application-steps", """
                {"step": "REJECT", "on": "2024-03-10", "rejectionReason": "NO_VACANCY", "applicationExternalIds": ["%s"]}""".formatted(name)).then().body("moved[0].state", equalTo("REJECTED"));
    }
}
