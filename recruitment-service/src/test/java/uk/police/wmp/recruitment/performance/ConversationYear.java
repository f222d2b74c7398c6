package uk.police.wmp.recruitment.performance;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import uk.police.wmp.identity.TestTokens;

/** A year of one worker, manager and department, all under names of their own: one database serves every test. */
final class ConversationYear {

    static final String AGREED = "{\"agreedOn\": \"2021-05-04\"}";
    static final String STEPS = "/v1/performance-conversations/";

    final String name;
    final String workerId;
    final String managerId;
    final String conversationId;

    private ConversationYear(String name, String workerId, String managerId, String conversationId) {
        this.name = name;
        this.workerId = workerId;
        this.managerId = managerId;
        this.conversationId = conversationId;
    }

    /** Everything is there that has to be before objectives are agreed, but for the worker's own. */
    static ConversationYear of(String name) {
        ConversationYear year = withoutSharedObjectives(name, "POLICE_OFFICER", "STANDARD");
        year.sharedObjective("F1", "FORCE", "");
        year.sharedObjective("F2", "FORCE", "");
        year.sharedObjective("D1", "DEPARTMENT", "\"unitExternalId\": \"" + name + "-DEPT\",");
        year.sharedObjective("D2", "DEPARTMENT", "\"unitExternalId\": \"" + name + "-DEPT\",");
        return year;
    }

    /** Further on: with two objectives of the worker's own, all agreed on 4 May 2021. */
    static ConversationYear agreed(String name) {
        ConversationYear year = of(name);
        year.ownObjective("1");
        year.ownObjective("2");
        year.step("agree-objectives", AGREED).then().statusCode(200);
        return year;
    }

    static ConversationYear withoutSharedObjectives(String name, String workerType, String format) {
        post("organisation-units", """
                {"externalId": "%1$s-DEPT", "name": "%1$s", "kind": "DEPARTMENT", "validFrom": "2010-01-01"}""", name);
        post("organisation-units", """
                {"externalId": "%1$s-TEAM", "name": "%1$s team", "kind": "TEAM", "parentExternalId": "%1$s-DEPT",
                 "validFrom": "2010-01-01"}""", name);
        post("performance-cycles", """
                {"externalId": "%1$s", "name": "%1$s", "startsOn": "2021-04-01", "endsOn": "2022-03-31"}""", name);
        String worker = employed(name + "-W", workerType);
        String manager = employed(name + "-M", "POLICE_OFFICER");
        post("postings", """
                {"externalId": "%1$s-P", "workerExternalId": "%1$s-W", "unitExternalId": "%1$s-TEAM", "role": "Investigator",
                 "validFrom": "2015-01-01"}""", name);
        String conversation = post("performance-conversations", """
                {"externalId": "%1$s", "cycleExternalId": "%1$s", "workerExternalId": "%1$s-W", "managerExternalId": "%1$s-M",
                 "format": "%2$s"}""", name, format);
        return new ConversationYear(name, worker, manager, conversation);
    }

    /** A worker in service since 2015. */
    static String employed(String payroll, String workerType) {
        String id = post("workers", """
                {"externalId": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F", "ethnicity": "A1",
                 "disability": "NO"}""", payroll);
        post("employments", """
                {"externalId": "%1$s-E", "workerExternalId": "%1$s", "workerType": "%2$s", "joinedOn": "2015-01-01",
                 "joinerType": "NEW"}""", payroll, workerType);
        return id;
    }

    void sharedObjective(String key, String level, String more) {
        post("performance-objectives", """
                {"externalId": "%1$s-%2$s", "cycleExternalId": "%1$s", "level": "%3$s", %4$s
                 "objective": "Fewer repeat victims"}""", name, key, level, more);
    }

    void ownObjective(String key) {
        post("individual-objectives", """
                {"externalId": "%1$s-%2$s", "conversationExternalId": "%1$s", "objective": "Two courses taught"}""", name, key);
    }

    void moderationSession(String heldOn) {
        post("moderation-sessions", """
                {"externalId": "%1$s-S", "cycleExternalId": "%1$s", "chairExternalId": "%1$s-M", "heldOn": "%2$s"}""", name, heldOn);
    }

    /** As the portal, which may do everything. */
    Response step(String step, String body) {
        return step(hr(), step, body);
    }

    /** Against whichever version the conversation is in. */
    Response step(RequestSpecification caller, String step, String body) {
        return caller.header("If-Match", "*").body(body).post(STEPS + conversationId + "/" + step);
    }

    Response rate(String step, String day, String what, String how) {
        return step(step, "{%s, \"what\": \"%s\", \"how\": \"%s\"}".formatted(day, what, how));
    }

    RequestSpecification asWorker() {
        return as(workerId);
    }

    RequestSpecification asManager() {
        return as(managerId);
    }

    static RequestSpecification as(String workerId) {
        return given().auth().oauth2(TestTokens.tokenOfWorker(workerId)).contentType(ContentType.JSON);
    }

    static RequestSpecification hr() {
        return with(
                "performance:read",
                "performance:write",
                "recruitment:read",
                "recruitment:write",
                "changes:read",
                "imports:write");
    }

    static RequestSpecification with(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions)).contentType(ContentType.JSON);
    }

    static String post(String recordType, String body, Object... values) {
        return hr().body(body.formatted(values))
                .post("/v1/" + recordType)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
