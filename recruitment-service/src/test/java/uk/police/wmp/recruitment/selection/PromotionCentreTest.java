package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.recruitment.promotion.Promotions.apply;
import static uk.police.wmp.recruitment.promotion.Promotions.caller;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.made;
import static uk.police.wmp.recruitment.promotion.Promotions.officer;
import static uk.police.wmp.recruitment.promotion.Promotions.patched;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.promotion.Promotions.process;
import static uk.police.wmp.recruitment.promotion.Promotions.step;
import static uk.police.wmp.recruitment.selection.Panels.assessor;
import static uk.police.wmp.recruitment.selection.Panels.campaign;
import static uk.police.wmp.recruitment.selection.Panels.criterion;
import static uk.police.wmp.recruitment.selection.Panels.mark;
import static uk.police.wmp.recruitment.selection.Panels.moderate;
import static uk.police.wmp.recruitment.selection.Panels.moderator;
import static uk.police.wmp.recruitment.selection.Panels.panel;
import static uk.police.wmp.recruitment.selection.Panels.seated;
import static uk.police.wmp.recruitment.selection.Panels.trained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Applicants for promotion before panels: marked alone, moderated, held against the pass mark, in the order of their final scores. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PromotionCentreTest {

    private static final String SUCCESSFUL = "{\"outcome\": \"SUCCESSFUL\", \"outcomeOn\": \"2022-01-15\"}";

    /** A process of which a panel of two marks an exercise. Gives the address of the process. */
    private static String centre(String name, int year, String exercise) {
        String id = process(name, "SERGEANT", "INSPECTOR", "SUMMER", year, "2021-05-01");
        panelOf(name, exercise);
        seated(name + "-" + exercise, name + "-J");
        seated(name + "-" + exercise, name + "-K");
        return "/v1/promotion-processes/" + id;
    }

    private static void panelOf(String process, String exercise) {
        made("/v1/selection-panels", """
                {"externalId": "%1$s-%2$s", "processExternalId": "%1$s", "step": "ASSESSMENT", "exercise": "%2$s",
                 "heldOn": "2021-06-01"}""".formatted(process, exercise));
        criterion(process + "-" + exercise, "ANALYSE_CRITICALLY");
        criterion(process + "-" + exercise, "COLLABORATIVE");
    }

    private static String applicant(String name, String process) {
        officer(name, "F", "W1", "2015-01-01", "SERGEANT");
        return "/v1/promotion-applications/"
                + apply(name + "-P", process, name, "2021-05-02")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static String before(String panel, String applicant) {
        return "/v1/panel-assessments/" + made("/v1/panel-assessments", assessment(panel, applicant));
    }

    private static String assessment(String panel, String applicant) {
        return """
                {"externalId": "%1$s-%2$s", "panelExternalId": "%1$s", "promotionApplicationExternalId": "%2$s-P"}""".formatted(panel, applicant);
    }

    private static ValidatableResponse results(String query) {
        return moderator().get("/v1/promotion-centre-results?" + query).then().statusCode(200);
    }

    @Test
    void assessorsMarkAloneThenAgreeAndThePassMarkDecides() {
        String one = trained("PCT-1-J", "F", "A1");
        String another = trained("PCT-1-K", "M", "W1");
        String process = centre("PCT-1", 2071, "BRIEFING");
        patched(process, 0, "{\"passMark\": 5.01}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/passMark"));
        patched(process, 0, "{\"passMark\": 3.5}").then().statusCode(200).body("passMark", equalTo(3.5f));
        String best = applicant("PCT-1A", "PCT-1");
        String other = applicant("PCT-1B", "PCT-1");
        String first = before("PCT-1-BRIEFING", "PCT-1A");
        String second = before("PCT-1-BRIEFING", "PCT-1B");

        mark(one, first, 5, 4).then().statusCode(200).body("allIn", equalTo(false));
        assessor(another).get(first + "/marks").then().body("marks", empty());
        moderator().get(first + "/marks").then().body("marks", empty());
        results("processExternalId=PCT-1&outstanding=true")
                .body("items.finalScore", contains(nullValue(), nullValue()))
                .body("items.passed", contains(nullValue(), nullValue()));
        step(best + "/outcome", 0, SUCCESSFUL)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/outcome"))
                .body("violations.message", contains(containsString("3.50")));

        mark(another, first, 4, 4).then().statusCode(200).body("marks", hasSize(4));
        moderate(first, 5, 4).then().statusCode(200).body("finalScore", equalTo(4.5f));
        mark(one, second, 3, 3).then().statusCode(200);
        mark(another, second, 3, 4).then().statusCode(200);
        moderate(second, 3, 4).then().statusCode(200).body("finalScore", equalTo(3.5f));
        // a member of the community gave the one 0 of 10 for a scenario: the lowest of the scale, 1
        made("/v1/assessment-centre-scores", """
                {"externalId": "PCT-1B-C", "applicationExternalId": "PCT-1B-P", "scenario": "Public meeting",
                 "assessorKind": "COMMUNITY_MEMBER", "score": 0, "outOf": 10, "scoredOn": "2021-06-02"}""");

        results("processExternalId=PCT-1")
                .body("items.workerExternalId", contains("PCT-1A", "PCT-1B"))
                .body("items.place", contains(1, 2))
                .body("items.finalScore", contains(4.5f, 2.25f))
                .body("items.exercises", contains(1, 2))
                .body("items.passed", contains(true, false));
        results("processExternalId=PCT-1&passed=false").body("items.workerExternalId", contains("PCT-1B"));
        step(other + "/outcome", 0, SUCCESSFUL).then().statusCode(400);
        imported("promotion-applications", "externalId,outcome,outcomeOn\nPCT-1B-P,SUCCESSFUL,2022-01-15\n")
                .then()
                .body("refused", equalTo(1));
        step(best + "/outcome", 0, SUCCESSFUL).then().statusCode(200);
        results("processExternalId=PCT-1&decided=true").body("items.outcome", contains("SUCCESSFUL"));
        patched(process, 1, "{\"passMark\": 4}").then().statusCode(409).body("violations.field", contains("/passMark"));
        moderator()
                .accept("text/csv")
                .get("/v1/promotion-centre-results?processExternalId=PCT-1")
                .then()
                .statusCode(200)
                .body(containsString("PCT-1A-P"));
        caller().get("/v1/panel-assessments?promotionApplicationExternalId=PCT-1A-P")
                .then()
                .body("items.finalScore", contains(4.5f))
                .body("items[0].applicationId", nullValue());
    }

    @Test
    void anExerciseThatIsHeldAgainCountsAsItWasAgreedLast() {
        String one = trained("PCT-2-J", "F", "A1");
        String another = trained("PCT-2-K", "M", "W1");
        centre("PCT-2", 2072, "INTERVIEW");
        applicant("PCT-2A", "PCT-2");
        String first = before("PCT-2-INTERVIEW", "PCT-2A");
        mark(one, first, 2, 2).then().statusCode(200);
        mark(another, first, 2, 2).then().statusCode(200);
        moderate(first, 2, 2).then().statusCode(200);
        made("/v1/selection-panels", """
                {"externalId": "PCT-2-AGAIN", "processExternalId": "PCT-2", "step": "ASSESSMENT", "exercise": "INTERVIEW",
                 "heldOn": "2021-12-31"}""");
        criterion("PCT-2-AGAIN", "COLLABORATIVE");
        String again = before("PCT-2-AGAIN", "PCT-2A");
        results("processExternalId=PCT-2")
                .body("items.finalScore", contains(2.0f))
                .body("items.outstanding", contains(0));
        caller().get(again).then().statusCode(200);
    }

    @Test
    void aPanelIsOfACampaignOrAProcessAndWhoIsBeforeItApplied() {
        campaign("PCT-3");
        trained("PCT-3-J", "F", "A1");
        trained("PCT-3-K", "M", "W1");
        centre("PCT-3", 2073, "BRIEFING");
        process("PCT-3X", "SERGEANT", "INSPECTOR", "SUMMER", 2074, "2021-05-01");
        post("/v1/selection-panels", """
                {"externalId": "PCT-3-B", "processExternalId": "PCT-3", "campaignExternalId": "PCT-3", "step": "SIFT", "heldOn": "2021-06-01"}""")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/campaignExternalId"));
        panel("PCT-3-C", "PCT-3", "PCT-3-J", "PCT-3-K");
        applicant("PCT-3A", "PCT-3");
        applicant("PCT-3B", "PCT-3X");
        for (String wrong : new String[] {assessment("PCT-3-C", "PCT-3A"), assessment("PCT-3-BRIEFING", "PCT-3B")}) {
            post("/v1/panel-assessments", wrong)
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("/promotionApplicationExternalId"));
        }
        String own = applicant("PCT-3D", "PCT-3");
        made("/v1/assessors", """
                {"externalId": "PCT-3D-A", "workerExternalId": "PCT-3D", "basicsCompletedOn": "2021-01-01",
                 "unconsciousBiasCompletedOn": "2021-01-01"}""");
        seated("PCT-3-BRIEFING", "PCT-3D");
        post("/v1/panel-assessments", assessment("PCT-3-BRIEFING", "PCT-3D"))
                .then()
                .statusCode(400)
                .body("violations.message", contains("would have a member of the panel assess themself"));
        step(own + "/withdraw", 0, "{\"withdrawnOn\": \"2021-05-30\"}").then().statusCode(200);
        given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/promotion-centre-results")
                .then()
                .statusCode(403);
    }

    @Test
    void whatAPanelAgreedOfAnApplicantIsTheApplicantsToAskForAndGoesWithThem() {
        String one = trained("PCT-4-J", "F", "A1");
        String another = trained("PCT-4-K", "M", "W1");
        centre("PCT-4", 2075, "BRIEFING");
        applicant("PCT-4A", "PCT-4");
        String assessment = before("PCT-4-BRIEFING", "PCT-4A");
        mark(one, assessment, 3, 3).then().statusCode(200);
        mark(another, assessment, 3, 3).then().statusCode(200);
        moderate(assessment, 3, 3).then().statusCode(200);
        String worker = caller().get("/v1/workers?externalId=PCT-4A").path("items[0].id");
        given().auth()
                .oauth2(TestTokens.token("subject-access:read"))
                .get("/v1/subject-access/" + worker)
                .then()
                .statusCode(200)
                .body(
                        "records.recordType",
                        hasItems("promotion-applications", "panel-assessments", "assessor-marks", "moderated-marks"));
    }
}
