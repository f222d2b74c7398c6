package uk.police.wmp.recruitment.selection;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.made;
import static uk.police.wmp.recruitment.promotion.Promotions.worker;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import uk.police.wmp.identity.TestTokens;

/** Campaigns, candidates and panels for tests; held on 1 June 2021 unless said. */
public final class Panels {

    static final String HELD_ON = "2021-06-01";
    private static final String COLUMNS =
            "externalId,campaignExternalId,candidateExternalId,submittedOn,siftOn,assessmentOn\n";

    private Panels() {}

    static RequestSpecification moderator() {
        return given().auth().oauth2(TestTokens.token("recruitment:read", "assessment:moderate"));
    }

    /** A worker who assesses, by their own token. */
    static RequestSpecification assessor(String workerId, String... more) {
        String[] permissions = new String[more.length + 1];
        System.arraycopy(more, 0, permissions, 1, more.length);
        permissions[0] = "assessment:mark";
        return given().auth().oauth2(TestTokens.tokenOfWorker(workerId, permissions));
    }

    public static void campaign(String name) {
        campaign(name, "POLICE_OFFICER");
    }

    static void campaign(String name, String workerType) {
        made("/v1/campaigns", """
                {"externalId": "%s", "name": "Campaign", "workerType": "%s", "opensOn": "2021-01-01"}""".formatted(name, workerType));
    }

    /** A candidate whose application to the campaign is at its assessment. */
    public static String applied(String name, String campaign, String sex, String ethnicity) {
        given().auth()
                .oauth2(TestTokens.token("recruitment:write", "characteristics:read"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "externalId",
                        name,
                        "givenName",
                        "Wren",
                        "familyName",
                        "Marsh",
                        "sex",
                        sex,
                        "ethnicity",
                        ethnicity))
                .post("/v1/candidates")
                .then()
                .statusCode(201);
        imported(
                        "applications",
                        COLUMNS + "%s-P,%s,%s,2021-02-01,2021-02-02,2021-05-01\n".formatted(name, campaign, name),
                        "characteristics:read")
                .then()
                .body("created", equalTo(1));
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/applications?externalId=" + name + "-P")
                .path("items[0].id");
    }

    /** An assessor whose learning is in date on the day of the panel. Gives the worker's id. */
    public static String trained(String name, String sex, String ethnicity) {
        String id = worker(name, sex, ethnicity);
        made("/v1/assessors", """
                {"externalId": "%1$s-A", "workerExternalId": "%1$s", "basicsCompletedOn": "2021-01-01", "unconsciousBiasCompletedOn": "2021-01-01"}""".formatted(name));
        return id;
    }

    public static void convened(String name, String campaign, String step, String heldOn) {
        made("/v1/selection-panels", """
                {"externalId": "%s", "campaignExternalId": "%s", "step": "%s", "heldOn": "%s"}""".formatted(name, campaign, step, heldOn));
    }

    public static void criterion(String panel, String competency) {
        made("/v1/panel-criteria", """
                {"externalId": "%1$s-%2$s", "panelExternalId": "%1$s", "competency": "%2$s"}""".formatted(panel, competency));
    }

    public static String seated(String panel, String assessor) {
        return made("/v1/panel-members", """
                {"externalId": "%1$s-%2$s", "panelExternalId": "%1$s", "assessorExternalId": "%2$s-A"}""".formatted(panel, assessor));
    }

    /** Puts the application of a candidate before a panel. Gives the address of the assessment. */
    public static String before(String panel, String candidate) {
        return "/v1/panel-assessments/" + made("/v1/panel-assessments", """
                {"externalId": "%1$s-%2$s", "panelExternalId": "%1$s", "applicationExternalId": "%2$s-P"}""".formatted(panel, candidate));
    }

    /** A panel of two that marks two criteria. */
    public static void panel(String name, String campaign, String one, String another) {
        convened(name, campaign, "ASSESSMENT", HELD_ON);
        criterion(name, "ANALYSE_CRITICALLY");
        criterion(name, "COLLABORATIVE");
        seated(name, one);
        seated(name, another);
    }

    static Map<String, Object> mark(String competency, int mark) {
        return Map.of("competency", competency, "mark", mark);
    }

    public static Response mark(String workerId, String assessment, int analysing, int collaborating) {
        return give(
                workerId,
                assessment,
                List.of(mark("ANALYSE_CRITICALLY", analysing), mark("COLLABORATIVE", collaborating)));
    }

    static Response give(String workerId, String assessment, List<Map<String, Object>> marks) {
        return assessor(workerId)
                .contentType(ContentType.JSON)
                .body(Map.of("marks", marks))
                .post(assessment + "/marks");
    }

    public static Response moderate(String assessment, int analysing, int collaborating) {
        return moderate(
                assessment, List.of(mark("ANALYSE_CRITICALLY", analysing), mark("COLLABORATIVE", collaborating)));
    }

    static Response moderate(String assessment, List<Map<String, Object>> marks) {
        return moderator()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("moderatedOn", "2021-12-31", "marks", marks))
                .post(assessment + "/moderate");
    }

    /** Before a panel of two, marked by both and moderated to the same marks. */
    public static String scored(
            String panel, String candidate, String one, String another, int analysing, int collaborating) {
        String assessment = before(panel, candidate);
        mark(one, assessment, analysing, collaborating).then().statusCode(200);
        mark(another, assessment, analysing, collaborating).then().statusCode(200);
        moderate(assessment, analysing, collaborating).then().statusCode(200);
        return assessment;
    }
}
