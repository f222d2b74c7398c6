package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.promotion.Promotions.worker;
import static uk.police.wmp.recruitment.selection.Panels.applied;
import static uk.police.wmp.recruitment.selection.Panels.assessor;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.convened;
import static uk.police.wmp.recruitment.selection.Panels.criterion;
import static uk.police.wmp.recruitment.selection.Panels.panel;
import static uk.police.wmp.recruitment.selection.Panels.seated;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PanelTest {

    @Test
    void onlyAssessorsWhoseLearningIsInDateOnTheDaySitOnAPanel() {
        campaign("MRK-1");
        worker("MRK-1A", "F", "W1");
        post("/v1/assessors", """
                {"externalId": "MRK-1A-A", "workerExternalId": "MRK-1A", "basicsCompletedOn": "2018-06-01", "withdrawnOn": "2021-06-01"}""").then().statusCode(201);
        trained("MRK-1B", "F", "W1"); // unconscious bias learning of 2021-01-01: in date to 2021-12-31
        convened("MRK-1P", "MRK-1", "ASSESSMENT", "2021-06-01");
        post("/v1/panel-members", seat("MRK-1S", "MRK-1P", "MRK-1A"))
                .then()
                .statusCode(400)
                .body(
                        "violations.message",
                        containsInAnyOrder(
                                "has withdrawn from assessing on the day of the panel",
                                "has let the basics of assessing go out of date on the day of the panel",
                                "has not completed the learning on unconscious bias on the day of the panel"));
        convened("MRK-1Q", "MRK-1", "ASSESSMENT", "2022-01-01");
        convened("MRK-1R", "MRK-1", "ASSESSMENT", "2021-12-31");
        post("/v1/panel-members", seat("MRK-1T", "MRK-1Q", "MRK-1B")).then().statusCode(400);
        post("/v1/panel-members", seat("MRK-1U", "MRK-1R", "MRK-1B")).then().statusCode(201);
        imported("panel-members", """
                externalId,panelExternalId,assessorExternalId
                MRK-1V,MRK-1P,MRK-1A-A
                MRK-1W,MRK-1Q,MRK-1B-A
                MRK-1X,MRK-1P,MRK-1B-A
                """).then().body("refused", equalTo(2)).body("created", equalTo(1));
    }

    @Test
    void aCriterionIsOfTheFrameworkThatIsInUseOnTheDayOfThePanel() {
        campaign("MRK-2");
        convened("MRK-2P", "MRK-2", "INTERVIEW", "2024-03-31");
        convened("MRK-2Q", "MRK-2", "INTERVIEW", "2024-04-01");
        criterion("MRK-2P", "INTEGRITY"); // of the framework of 2016, to its last day
        criterion("MRK-2Q", "COURAGE");
        post(
                        "/v1/panel-criteria",
                        "{\"externalId\": \"MRK-2A\", \"panelExternalId\": \"MRK-2Q\", \"competency\": \"INTEGRITY\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/competency"));
        imported("panel-criteria", "externalId,panelExternalId,competency\nMRK-2B,MRK-2P,COURAGE\n")
                .then()
                .body("refused", equalTo(1));
    }

    @Test
    void nobodyAssessesThemselfNorAnotherCampaignsApplication() {
        campaign("MRK-6");
        campaign("MRK-6Z");
        trained("MRK-6A", "F", "W1");
        applied("MRK-6C", "MRK-6", "F", "W1");
        given().auth()
                .oauth2(TestTokens.token("recruitment:write", "recruitment:read", "characteristics:read"))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"workerExternalId\": \"MRK-6A\"}")
                .patch("/v1/candidates/" + candidate("MRK-6C"))
                .then()
                .statusCode(200);
        convened("MRK-6P", "MRK-6", "ASSESSMENT", "2021-06-01");
        convened("MRK-6Q", "MRK-6Z", "ASSESSMENT", "2021-06-01");
        seated("MRK-6P", "MRK-6A");
        String putBefore =
                "{\"externalId\": \"MRK-6X\", \"panelExternalId\": \"%s\", \"applicationExternalId\": \"MRK-6C-P\"}";
        post("/v1/panel-assessments", putBefore.formatted("MRK-6P"))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("would have a member of the panel assess themself"));
        post("/v1/panel-assessments", putBefore.formatted("MRK-6Q"))
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("must be an application in the campaign of the panel"));
        imported(
                        "panel-assessments",
                        "externalId,panelExternalId,applicationExternalId\nMRK-6X,MRK-6P,MRK-6C-P\nMRK-6Y,MRK-6Q,MRK-6C-P\n")
                .then()
                .body("refused", equalTo(2));
    }

    private static String candidate(String name) {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/candidates?externalId=" + name)
                .path("items[0].id");
    }

    private static String seat(String name, String panel, String assessor) {
        return "{\"externalId\": \"%s\", \"panelExternalId\": \"%s\", \"assessorExternalId\": \"%s-A\"}"
                .formatted(name, panel, assessor);
    }
}
