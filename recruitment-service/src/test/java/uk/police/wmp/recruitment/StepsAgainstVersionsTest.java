package uk.police.wmp.recruitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.rule.Sent.employment;
import static uk.police.wmp.recruitment.rule.Sent.student;
import static uk.police.wmp.recruitment.rule.Sent.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Of one record of each type: whatever the document says to need If-Match is refused without it and with a stale one. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class StepsAgainstVersionsTest {

    private static final String W = "STEPS-1";
    private static final String RATED = "\"what\": \"ACHIEVED\", \"how\": \"ACHIEVED\"}";

    /** Bodies that would do, were it not for the version. */
    private static final Map<String, String> STEPS = Map.ofEntries(
            Map.entry("student-officers/confirm", "{\"confirmedOn\": \"2012-01-01\"}"),
            Map.entry("student-officers/leave", "{\"leftOn\": \"2011-01-01\", \"leavingTheme\": \"OTHER\"}"),
            Map.entry("student-officers/extend-probation", """
                    {"externalId": "X", "decidedOn": "2011-01-01", "endsOn": "2013-01-01", "reason": "ACADEMIC_WORK"}"""),
            Map.entry("vetting-clearances/grant", "{\"decidedOn\": \"2010-02-01\"}"),
            Map.entry("vetting-clearances/refuse", "{\"decidedOn\": \"2010-02-01\"}"),
            Map.entry("vetting-clearances/withdraw", "{\"withdrawnOn\": \"2010-02-01\"}"),
            Map.entry("welfare-contacts/contact", "{\"contactedOn\": \"2010-11-05\"}"),
            Map.entry("welfare-contacts/close", "{\"outcome\": \"LEFT\", \"closedOn\": \"2010-11-05\"}"),
            Map.entry("grievances/make-formal", "{\"madeFormalOn\": \"2018-06-02\"}"),
            Map.entry("grievances/resolve", "{\"resolvedOn\": \"2018-06-02\", \"outcome\": \"AGREED\"}"),
            Map.entry("grievances/give-feedback", "{\"feedbackGivenOn\": \"2018-06-02\"}"),
            Map.entry("flexible-working-requests/decide", """
                    {"decidedOn": "2018-05-01", "decision": "AGREED", "decidedByExternalId": "STEPS-1"}"""),
            Map.entry("flexible-working-requests/appeal", "{\"appealedOn\": \"2018-05-01\"}"),
            Map.entry("flexible-working-requests/decide-appeal", """
                    {"appealDecidedOn": "2018-05-01", "appealOutcome": "UPHELD", "appealDecidedByExternalId": "STEPS-1"}"""),
            Map.entry("flexible-working-requests/withdraw", "{\"withdrawnOn\": \"2018-05-01\"}"),
            Map.entry("integrity-declarations/decide", "{\"decision\": \"ALLOWED\", \"decidedOn\": \"2019-03-02\"}"),
            Map.entry("integrity-declarations/end", "{\"endedOn\": \"2019-03-02\"}"),
            Map.entry("misconduct-outcomes/publish", "{\"publishedOn\": \"2019-05-02\"}"),
            Map.entry("performance-conversations/agree-objectives", "{\"agreedOn\": \"2021-05-04\"}"),
            Map.entry("performance-conversations/reopen-objectives", "{\"reason\": \"Another post\"}"),
            Map.entry("performance-conversations/hold-year-end", "{\"heldOn\": \"2022-03-20\"}"),
            Map.entry("performance-conversations/rate-provisionally", "{\"ratedOn\": \"2022-03-20\", " + RATED),
            Map.entry("performance-conversations/moderate", "{\"sessionExternalId\": \"X\", " + RATED),
            Map.entry("performance-conversations/finalise", "{\"finalisedOn\": \"2022-03-20\", " + RATED),
            Map.entry("feedback-requests/close", ""));

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "recruitment:read",
                        "leaving-reasons:read",
                        "student-welfare:read",
                        "pre-employment-checks:read",
                        "promotion-feedback:read",
                        "recruitment:write",
                        "vetting:read",
                        "vetting:write",
                        "grievances:read",
                        "grievances:write",
                        "performance:read",
                        "performance:write"))
                .contentType(ContentType.JSON);
    }

    private static String made(String address, String json) {
        return caller().body(json)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Where one record of each type is. */
    private static Map<String, String> records() {
        String student = student(W, "2010-01-01");
        employment(W, "POLICE_OFFICER", "2005-01-01", "");
        made("/v1/performance-cycles", """
                {"externalId": "STEPS", "name": "A year", "startsOn": "2021-04-01", "endsOn": "2022-03-31"}""");
        return Map.of(
                "student-officers", student,
                "welfare-contacts",
                        made(student + "/notify-resignation", "{\"externalId\": \"W\", \"raisedOn\": \"2010-11-04\"}"),
                "vetting-clearances", made("/v1/vetting-clearances", """
                        {"externalId": "V", "workerExternalId": "STEPS-1", "level": "RV", "appliedOn": "2010-01-04",
                         "kind": "INITIAL"}"""),
                "grievances", made("/v1/grievances", """
                        {"externalId": "G", "workerExternalId": "STEPS-1", "kind": "DIGNITY_AT_WORK",
                         "raisedOn": "2018-06-01"}"""),
                "flexible-working-requests", made("/v1/flexible-working-requests", """
                        {"externalId": "F", "workerExternalId": "STEPS-1", "submittedOn": "2018-03-01",
                         "pattern": "PART_TIME"}"""),
                "integrity-declarations", made("/v1/integrity-declarations", """
                        {"externalId": "I", "workerExternalId": "STEPS-1", "kind": "GIFT", "declaredOn": "2019-03-01",
                         "description": "A pen", "valueGbp": 5}"""),
                "misconduct-outcomes", made("/v1/misconduct-outcomes", """
                        {"externalId": "M", "workerExternalId": "STEPS-1", "proceeding": "HEARING",
                         "decidedOn": "2019-05-01", "outcome": "DISMISSAL", "publicHearing": false,
                         "summary": "Misused a system"}"""),
                "performance-conversations", made("/v1/performance-conversations", """
                        {"externalId": "C", "cycleExternalId": "STEPS", "workerExternalId": "STEPS-1"}"""),
                "feedback-requests", made("/v1/feedback-requests", """
                        {"externalId": "R", "conversationExternalId": "C", "opensOn": "2020-01-01",
                         "closesOn": "2099-12-31"}"""));
    }

    /** Of these record types, the operations that say they need If-Match: {@code post student-officers/confirm}, {@code patch grievances}. */
    private static Set<String> needingVersion(Set<String> recordTypes) {
        Map<String, Map<String, Map<String, Object>>> paths =
                JsonPath.from(given().get("/openapi?format=json").asString()).getMap("paths");
        Set<String> needing = new TreeSet<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            boolean needs = String.valueOf(operation.get("parameters")).contains("#/components/parameters/IfMatch");
            if (needs && recordTypes.contains(path.split("/")[2])) {
                needing.add(method + " " + path.substring("/v1/".length()).replace("/{id}", ""));
            }
        }));
        return needing;
    }

    @Test
    void whatTheDocumentSaysToNeedAVersionNeedsTheLatestOne() {
        Map<String, String> records = records();
        Set<String> needing = needingVersion(records.keySet());
        assertThat(needing)
                .containsAll(STEPS.keySet().stream().map(step -> "post " + step).toList())
                .hasSize(STEPS.size() + 2 * records.size());
        needing.forEach(operation -> {
            List<String> words = List.of(operation.split("[ /]"));
            String record = URI.create(records.get(words.get(1))).getPath();
            String address = words.size() == 2 ? record : record + "/" + words.get(2);
            String version = caller().get(record).header("ETag");
            refused(operation, caller(), address)
                    .then()
                    .statusCode(428)
                    .body("type", equalTo("/problems/precondition-required"));
            refused(operation, caller().header("If-Match", "\"99\""), address)
                    .then()
                    .statusCode(412)
                    .body("type", equalTo("/problems/stale"));
            assertThat(caller().get(record).header("ETag")).as(operation).isEqualTo(version);
        });
    }

    private static io.restassured.response.Response refused(
            String operation, RequestSpecification caller, String address) {
        return switch (operation.split(" ")[0]) {
            case "delete" -> caller.delete(address);
            case "patch" ->
                caller.contentType("application/merge-patch+json").body("{}").patch(address);
            default -> {
                String body = STEPS.get(operation.substring("post ".length()));
                yield body.isEmpty() ? caller.post(address) : caller.body(body).post(address);
            }
        };
    }

    /** What its key has answered stays answered, though the record has moved on since: by that very request. */
    @Test
    void aStepThatIsSentAgainWithItsKeyGetsItsFirstAnswer() {
        worker("STEPS-2");
        String clearance = made("/v1/vetting-clearances", """
                {"externalId": "V-2", "workerExternalId": "STEPS-2", "level": "RV", "appliedOn": "2010-01-04", "kind": "INITIAL"}""");
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            caller().header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body("{\"decidedOn\": \"2010-02-01\"}")
                    .post(clearance + "/grant")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }
    }
}
