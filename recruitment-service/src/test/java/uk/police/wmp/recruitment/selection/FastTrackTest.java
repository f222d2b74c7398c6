package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.made;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.promotion.Promotions.worker;
import static uk.police.wmp.recruitment.selection.Panels.applied;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.panel;
import static uk.police.wmp.recruitment.selection.Panels.scored;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FastTrackTest {

    /** Which no other test employs: the shares are of everybody in service. */
    private static final String TYPE = "POLICE_SUPPORT_VOLUNTEER";

    private String one;
    private String another;

    private static Response fastTrack(String application, String group, String... permissions) {
        return fastTracked("F-" + application, application, group, permissions);
    }

    private static Response fastTracked(String name, String application, String group, String... permissions) {
        return given().auth()
                .oauth2(TestTokens.token(
                        permissions.length == 0
                                ? new String[] {"recruitment:write", "characteristics:read"}
                                : permissions))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("""
                        {"externalId": "%s", "representedGroup": "%s", "decidedOn": "2021-06-10", "reason": "Speaks Sylheti, which the team lacks"}""".formatted(name, group))
                .post("/v1/applications/" + application + "/fast-track");
    }

    /** One woman in four volunteers, none from an ethnic minority; a community of 50% women, 29.9% ethnic minorities, and 75% men. */
    @BeforeEach
    void aWorkforceAndItsCommunity() {
        if (one != null) {
            return;
        }
        serving("FTT-W", "F", "W1");
        serving("FTT-X", "M", "W1");
        serving("FTT-Y", "M", "W1");
        serving("FTT-Z", "M", "NS");
        benchmark("FTT-1", "FEMALE", "50");
        benchmark("FTT-2", "ETHNIC_MINORITY", "29.9");
        benchmark("FTT-3", "MALE", "75");
        one = trained("FTT-A", "F", "W1");
        another = trained("FTT-B", "M", "A1");
    }

    private static void serving(String name, String sex, String ethnicity) {
        worker(name, sex, ethnicity);
        imported("employments", """
                externalId,workerExternalId,workerType,joinedOn,joinerType
                %1$s-E,%1$s,%2$s,2010-01-01,NEW
                """.formatted(name, TYPE)).then().body("created", equalTo(1));
    }

    private static void benchmark(String name, String group, String share) {
        made("/v1/representation-benchmarks", """
                {"externalId": "%s", "representedGroup": "%s", "workerType": "POLICE_SUPPORT_VOLUNTEER", "sharePercent": %s, "source": "Census", "validFrom": "2011-03-27"}""".formatted(name, group, share));
    }

    @Test
    void onlyAmongTheEquallyQualifiedAndTheComparisonIsKept() {
        campaign("FTC-1", TYPE);
        panel("FTC-1P", "FTC-1", "FTT-A", "FTT-B");
        String woman = applied("FTC-1C", "FTC-1", "F", "A1");
        applied("FTC-1D", "FTC-1", "M", "W1");
        applied("FTC-1E", "FTC-1", "M", "W1");
        scored("FTC-1P", "FTC-1C", one, another, 4, 4); // band B
        scored("FTC-1P", "FTC-1D", one, another, 4, 3); // 3.5: band B still
        scored("FTC-1P", "FTC-1E", one, another, 3, 3); // band C

        fastTrack(woman, "FEMALE", "recruitment:write")
                .then()
                .statusCode(403)
                .body("requiredScope", equalTo("characteristics:read"));
        fastTrack(woman, "BLACK").then().statusCode(400).body("violations.field", contains("/representedGroup"));
        String id = fastTrack(woman, "FEMALE")
                .then()
                .statusCode(201)
                .body("application.state", equalTo("INTERVIEW"))
                .body("application.interviewOn", equalTo("2021-06-10"))
                .body("fastTrack.band", equalTo("B"))
                .body("fastTrack.workforcePercent", equalTo(25.0f))
                .body("fastTrack.benchmarkPercent", equalTo(50.0f))
                .body("comparedWith.finalScore", contains(3.5f))
                .extract()
                .path("fastTrack.id");
        given().auth()
                .oauth2(TestTokens.token("characteristics:read"))
                .get("/v1/fast-tracks/" + id + "/comparisons")
                .then()
                .statusCode(200)
                .body("items.band", contains("B"));
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/fast-tracks/" + id)
                .then()
                .statusCode(403);
        fastTrack(woman, "FEMALE")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("INTERVIEW")); // has no score of that step
    }

    @Test
    void neverBeforeTheBetterQualifiedNorWithoutAnEqual() {
        campaign("FTC-2", TYPE);
        panel("FTC-2P", "FTC-2", "FTT-A", "FTT-B");
        String woman = applied("FTC-2C", "FTC-2", "F", "W1");
        String best = applied("FTC-2D", "FTC-2", "F", "W1");
        applied("FTC-2E", "FTC-2", "M", "W1");
        scored("FTC-2P", "FTC-2C", one, another, 3, 3);
        scored("FTC-2P", "FTC-2D", one, another, 5, 5);
        scored("FTC-2P", "FTC-2E", one, another, 3, 3);
        fastTrack(woman, "FEMALE").then().statusCode(409).body("detail", containsString("better qualified"));
        fastTrack(best, "FEMALE").then().statusCode(409).body("detail", containsString("Nobody else"));
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/applications/" + woman)
                .then()
                .body("state", equalTo("ASSESSMENT"));
    }

    @Test
    void onlyForAGroupThatIsUnderRepresentedOnTheDay() {
        campaign("FTC-3", TYPE);
        panel("FTC-3P", "FTC-3", "FTT-A", "FTT-B");
        String man = applied("FTC-3C", "FTC-3", "M", "A1");
        applied("FTC-3D", "FTC-3", "M", "W1");
        scored("FTC-3P", "FTC-3C", one, another, 3, 3);
        scored("FTC-3P", "FTC-3D", one, another, 3, 3);
        fastTrack(man, "MALE")
                .then()
                .statusCode(409)
                .body("detail", containsString("75.00% of the workforce")); // as many as the benchmark
        fastTrack(man, "ASIAN").then().statusCode(400).body("violations[0].message", containsString("no benchmark"));
        fastTrack(man, "ETHNIC_MINORITY").then().statusCode(201).body("fastTrack.workforcePercent", equalTo(0.0f));
    }

    private static void moved(String step, String on, String... applications) {
        post(
                        "/v1/application-steps",
                        "{\"step\": \"%s\", \"on\": \"%s\", \"applicationExternalIds\": [\"%s\"]}"
                                .formatted(step, on, String.join("\", \"", applications)))
                .then()
                .statusCode(200)
                .body("moved.size()", equalTo(applications.length));
    }

    @Test
    void thePreferenceHoldsUpToTheAppointmentByTheLastScore() {
        campaign("FTC-4", TYPE);
        panel("FTC-4P", "FTC-4", "FTT-A", "FTT-B");
        String woman = applied("FTC-4C", "FTC-4", "F", "W1");
        applied("FTC-4D", "FTC-4", "M", "W1");
        scored("FTC-4P", "FTC-4C", one, another, 4, 4);
        scored("FTC-4P", "FTC-4D", one, another, 4, 4);
        moved("INTERVIEW", "2021-06-05", "FTC-4C-P", "FTC-4D-P");
        moved("OFFER", "2021-06-07", "FTC-4C-P", "FTC-4D-P");

        String id = fastTrack(woman, "FEMALE")
                .then()
                .statusCode(201)
                .body("application.state", equalTo("CONDITIONS"))
                .body("fastTrack.waitedAt", equalTo("OFFERED"))
                .body("fastTrack.daysWaited", equalTo(3))
                .extract()
                .path("fastTrack.id");
        given().auth()
                .oauth2(TestTokens.token("characteristics:read"))
                .get("/v1/fast-tracks/" + id)
                .then()
                .body("waitedAt", equalTo("OFFERED"))
                .body("appointedOn", org.hamcrest.Matchers.nullValue());
        // nobody else waits for conditions; and once somebody does, they still have to be met
        fastTracked("F-4R", woman, "FEMALE").then().statusCode(409).body("detail", containsString("Nobody else"));
        moved("BEGIN_CONDITIONS", "2021-06-10", "FTC-4D-P");
        fastTracked("F-4R", woman, "FEMALE")
                .then()
                .statusCode(409)
                .body("detail", containsString("Not every condition"));
    }

    @Test
    void benchmarksOfAGroupDoNotOverlap() {
        post("/v1/representation-benchmarks", """
                {"externalId": "FTT-9", "representedGroup": "FEMALE", "workerType": "POLICE_SUPPORT_VOLUNTEER", "sharePercent": 51, "source": "Census", "validFrom": "2021-03-21"}""").then().statusCode(409);
        made("/v1/representation-benchmarks", """
                {"externalId": "FTT-9", "representedGroup": "FEMALE", "workerType": "PCSO", "sharePercent": 51, "source": "Census", "validFrom": "2021-03-21"}""");
    }
}
