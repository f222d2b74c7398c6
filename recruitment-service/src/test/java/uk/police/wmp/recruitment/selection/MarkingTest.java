package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.promotion.Promotions.step;
import static uk.police.wmp.recruitment.promotion.Promotions.worker;
import static uk.police.wmp.recruitment.selection.Panels.applied;
import static uk.police.wmp.recruitment.selection.Panels.assessor;
import static uk.police.wmp.recruitment.selection.Panels.before;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.convened;
import static uk.police.wmp.recruitment.selection.Panels.criterion;
import static uk.police.wmp.recruitment.selection.Panels.give;
import static uk.police.wmp.recruitment.selection.Panels.mark;
import static uk.police.wmp.recruitment.selection.Panels.moderate;
import static uk.police.wmp.recruitment.selection.Panels.moderator;
import static uk.police.wmp.recruitment.selection.Panels.panel;
import static uk.police.wmp.recruitment.selection.Panels.seated;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class MarkingTest {

    @Test
    void marksAreOneForEachCriterionAndOnTheScale() {
        campaign("MRK-3");
        String one = trained("MRK-3A", "F", "W1");
        trained("MRK-3B", "M", "W1");
        panel("MRK-3P", "MRK-3", "MRK-3A", "MRK-3B");
        applied("MRK-3C", "MRK-3", "F", "W1");
        String assessment = before("MRK-3P", "MRK-3C");
        give(
                        one,
                        assessment,
                        List.of(
                                mark("ANALYSE_CRITICALLY", 6),
                                mark("ANALYSE_CRITICALLY", 1),
                                mark("TAKE_OWNERSHIP", 0)))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "/marks/0/mark",
                                "/marks/1/competency",
                                "/marks/2/competency",
                                "/marks/2/mark",
                                "/marks"));
        give(one, assessment, List.of()).then().statusCode(400);
        mark(one, assessment, 5, 1).then().statusCode(200); // both ends of the scale
        mark(worker("MRK-3D", "F", "W1"), assessment, 3, 3).then().statusCode(404); // sits on no panel
    }

    @Test
    void aMemberMarksAloneThenAllAreSeenThenModerated() {
        campaign("MRK-4");
        String one = trained("MRK-4A", "F", "W1");
        String another = trained("MRK-4B", "M", "A1");
        panel("MRK-4P", "MRK-4", "MRK-4A", "MRK-4B");
        applied("MRK-4C", "MRK-4", "F", "W1");
        String assessment = before("MRK-4P", "MRK-4C");

        mark(one, assessment, 2, 4)
                .then()
                .statusCode(200)
                .body("allIn", equalTo(false))
                .body("marks", hasSize(2));
        mark(one, assessment, 3, 4).then().statusCode(200).body("marks.mark", containsInAnyOrder(3, 4)); // corrected
        assessor(another).get(assessment + "/marks").then().statusCode(200).body("marks", empty());
        moderator().get(assessment + "/marks").then().statusCode(200).body("marks", empty());
        moderate(assessment, 3, 4).then().statusCode(409).body("currentState", equalTo("MARKING"));

        mark(another, assessment, 4, 5)
                .then()
                .statusCode(200)
                .body("allIn", equalTo(true))
                .body("marks", hasSize(4));
        assessor(one).get(assessment + "/marks").then().body("marks.mark", containsInAnyOrder(3, 4, 4, 5));
        mark(one, assessment, 5, 5)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("MARKED"))
                .body("allowedSteps", contains("POST /v1/panel-assessments/{id}/moderate"));

        moderate(assessment, 5, 4)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/marks/0/reason")); // above all that were given
        moderate(
                        assessment,
                        List.of(
                                mark("COLLABORATIVE", 5),
                                Map.of(
                                        "competency",
                                        "ANALYSE_CRITICALLY",
                                        "mark",
                                        2,
                                        "reason",
                                        "Missed the second source")))
                .then()
                .statusCode(200)
                .body("finalScore", equalTo(3.5f))
                .body("band", equalTo("B"));
        assessor(another).get(assessment + "/marks").then().body("agreed.mark", containsInAnyOrder(5, 2));
        moderate(assessment, 4, 4).then().statusCode(412);
        step(assessment + "/moderate", 1, """
                {"moderatedOn": "2021-12-31", "marks": [{"competency": "ANALYSE_CRITICALLY", "mark": 4}, {"competency": "COLLABORATIVE", "mark": 4}]}""")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("MODERATED"))
                .body("allowedSteps", contains("POST /v1/panel-assessments"));
    }

    @Test
    void onceMarkingHasBegunThePanelStaysAndOnlyStandingDownLetsTheOthersFinish() {
        campaign("MRK-5");
        String one = trained("MRK-5A", "F", "W1");
        String another = trained("MRK-5B", "M", "A1");
        trained("MRK-5D", "M", "W1");
        convened("MRK-5P", "MRK-5", "ASSESSMENT", "2021-06-01");
        criterion("MRK-5P", "COLLABORATIVE");
        String first = seated("MRK-5P", "MRK-5A");
        applied("MRK-5C", "MRK-5", "F", "W1");
        String assessment = before("MRK-5P", "MRK-5C");
        give(one, assessment, List.of(mark("COLLABORATIVE", 3)))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CONVENING")); // one is no panel
        String second = seated("MRK-5P", "MRK-5B");
        give(one, assessment, List.of(mark("COLLABORATIVE", 3))).then().statusCode(200);

        post("/v1/panel-members", seat("MRK-5E", "MRK-5P", "MRK-5D")).then().statusCode(409);
        given().auth()
                .oauth2(TestTokens.token("recruitment:write"))
                .header("If-Match", "\"0\"")
                .delete("/v1/panel-members/" + second)
                .then()
                .statusCode(409);
        imported("panel-members", "externalId,panelExternalId,assessorExternalId\nMRK-5E,MRK-5P,MRK-5D-A\n")
                .then()
                .body("refused", equalTo(1));
        post(
                        "/v1/panel-criteria",
                        "{\"externalId\": \"MRK-5F\", \"panelExternalId\": \"MRK-5P\", \"competency\": \"TAKE_OWNERSHIP\"}")
                .then()
                .statusCode(409);

        step(
                        "/v1/panel-members/" + second + "/stand-down",
                        0,
                        "{\"stoodDownOn\": \"2021-06-02\", \"reason\": \"Taken ill\"}")
                .then()
                .statusCode(200);
        step(
                        "/v1/panel-members/" + second + "/stand-down",
                        1,
                        "{\"stoodDownOn\": \"2021-06-02\", \"reason\": \"Taken ill\"}")
                .then()
                .statusCode(409);
        give(another, assessment, List.of(mark("COLLABORATIVE", 1))).then().statusCode(404); // marks no more
        assessor(one).get(assessment + "/marks").then().body("allIn", equalTo(true));
        org.assertj.core.api.Assertions.assertThat(first).isNotEqualTo(second);
    }

    private static String seat(String name, String panel, String assessor) {
        return "{\"externalId\": \"%s\", \"panelExternalId\": \"%s\", \"assessorExternalId\": \"%s-A\"}"
                .formatted(name, panel, assessor);
    }
}
