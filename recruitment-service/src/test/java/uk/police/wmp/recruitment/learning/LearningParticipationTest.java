package uk.police.wmp.recruitment.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posted;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LearningParticipationTest {

    private static final String PROGRAMMES = "externalId,name,kind";
    private static final String SESSIONS = "externalId,programmeExternalId,heldOn,endedOn,places";
    private static final String PARTICIPATIONS =
            "externalId,programmeExternalId,sessionExternalId,workerExternalId,participatedOn,completedOn";

    private static String participation(String id, String programme, String session, String worker, String on) {
        return """
                {"externalId": "%s", "programmeExternalId": "%s", %s "workerExternalId": "%s", "participatedOn": "%s"}""".formatted(
                id, programme, session.isEmpty() ? "" : "\"sessionExternalId\": \"" + session + "\",", worker, on);
    }

    @Test
    void onlyWorkersInServiceTakePartFromTheirFirstDayToTheirLast() {
        file("learning-programmes", PROGRAMMES, "PA-1,In service,MANDATORY");
        employed("PA-W", "PCSO", "2015-03-02", "2016-08-31");

        posted("learning-participations", participation("PA-a", "PA-1", "", "PA-W", "2015-03-02"))
                .statusCode(201)
                .body("sessionExternalId", nullValue());
        posted("learning-participations", participation("PA-b", "PA-1", "", "PA-W", "2016-08-31"))
                .statusCode(201);
        for (String outside : List.of("2015-03-01", "2016-09-01")) {
            posted("learning-participations", participation("PA-c", "PA-1", "", "PA-W", outside))
                    .statusCode(400)
                    .body("violations.field", contains("/participatedOn"));
            refusedFile(
                    "learning-participations",
                    "participatedOn",
                    "in service",
                    PARTICIPATIONS,
                    "PA-d,PA-1,,PA-W,2015-04-01,", // good, and not recorded either
                    "PA-e,PA-1,,PA-W," + outside + ",");
        }
        caller().get("/v1/learning-participations?workerExternalId=PA-W").then().body("items", hasSize(2));
    }

    @Test
    void completionIsNotBeforeParticipation() {
        file("learning-programmes", PROGRAMMES, "PB-1,Completion,MANDATORY");
        employed("PB-W", "PCSO", "2015-01-01", "");
        refusedFile(
                "learning-participations",
                "completedOn",
                "must not be before participatedOn",
                PARTICIPATIONS,
                "PB-a,PB-1,,PB-W,2015-04-02,2015-04-01");
        String location = posted("learning-participations", participation("PB-b", "PB-1", "", "PB-W", "2015-04-02"))
                .statusCode(201)
                .extract()
                .header("Location");
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2015-04-01\"}")
                .patch(location)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/completedOn"));
    }

    @Test
    void aSessionTakesThoseOfItsProgrammeOnItsDaysOnceEach() {
        file("learning-programmes", PROGRAMMES, "PC-1,Its own,LEADERSHIP", "PC-2,Another,LEADERSHIP");
        file("learning-sessions", SESSIONS, "PC-S,PC-1,2015-05-04,2015-05-05,");
        employed("PC-W", "POLICE_STAFF", "2010-01-01", "");

        posted("learning-participations", participation("PC-a", "PC-2", "PC-S", "PC-W", "2015-05-04"))
                .statusCode(400)
                .body("violations[0].field", equalTo("/sessionExternalId"));
        posted("learning-participations", participation("PC-b", "PC-1", "PC-S", "PC-W", "2015-05-06"))
                .statusCode(400)
                .body("violations[0].field", equalTo("/participatedOn"));
        refusedFile(
                "learning-participations",
                "sessionExternalId",
                "of another programme",
                PARTICIPATIONS,
                "PC-c,PC-2,PC-S,PC-W,2015-05-04,");
        posted("learning-participations", participation("PC-d", "PC-1", "PC-S", "PC-W", "2015-05-05"))
                .statusCode(201);
        posted("learning-participations", participation("PC-e", "PC-1", "PC-S", "PC-W", "2015-05-04"))
                .statusCode(409)
                .body("violations[0].field", equalTo("/workerExternalId"));
        posted("learning-participations", participation("PC-f", "PC-9", "PC-8", "PC-7", "2015-05-04"))
                .statusCode(400);
    }

    @Test
    void ofSeveralWhoWantTheLastPlaceAtOnceOneGetsIt() throws Exception {
        file("learning-programmes", PROGRAMMES, "PD-1,Places,LEADERSHIP");
        file("learning-sessions", SESSIONS, "PD-S,PD-1,2015-06-01,,1");
        IntStream.range(0, 4).forEach(i -> employed("PD-" + i, "POLICE_STAFF", "2010-01-01", ""));

        refusedFile(
                "learning-participations",
                "sessionExternalId",
                "no place left",
                PARTICIPATIONS,
                "PD-a,PD-1,PD-S,PD-0,2015-06-01,",
                "PD-b,PD-1,PD-S,PD-1,2015-06-01,");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> asking = IntStream.range(0, 4)
                    .<Callable<Integer>>mapToObj(i -> () -> posted(
                                    "learning-participations",
                                    participation("PD-c" + i, "PD-1", "PD-S", "PD-" + i, "2015-06-01"))
                            .extract()
                            .statusCode())
                    .toList();
            List<Integer> answers = new java.util.ArrayList<>();
            for (var answer : threads.invokeAll(asking)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }
}
