package uk.police.wmp.recruitment.promotion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.promotion.Promotions.applicant;
import static uk.police.wmp.recruitment.promotion.Promotions.application;
import static uk.police.wmp.recruitment.promotion.Promotions.apply;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.officer;
import static uk.police.wmp.recruitment.promotion.Promotions.patched;
import static uk.police.wmp.recruitment.promotion.Promotions.post;
import static uk.police.wmp.recruitment.promotion.Promotions.process;
import static uk.police.wmp.recruitment.promotion.Promotions.step;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PromotionApplicationTest {

    private static final String COLUMNS =
            "externalId,processExternalId,workerExternalId,appliedOn,outcome,outcomeOn,feedback\n";

    private static String applied(String name, String process) {
        officer(name, "F", "W1", "2015-01-01", "SERGEANT");
        String id = apply(name + "-P", process, name, "2020-09-15")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/promotion-applications/" + id;
    }

    @Test
    void anApplicantHoldsTheRankOnTheDayOfApplyingAndAppliesWhileTheProcessIsOpen() {
        process("PAT-1", "SERGEANT", "INSPECTOR", "AUTUMN", 2001, "2020-09-01");
        officer("PAT-1A", "F", "W1", "2020-09-01", "SERGEANT"); // holds the rank from that day
        officer("PAT-1B", "M", "W1", "2020-09-02", "SERGEANT"); // from the day after
        officer("PAT-1C", "M", "W1", "2015-01-01", ""); // no recorded rank: a constable
        apply("PAT-1A-P", "PAT-1", "PAT-1A", "2020-09-01").then().statusCode(201);
        apply("PAT-1B-P", "PAT-1", "PAT-1B", "2020-09-01")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/workerExternalId"))
                .body("violations[0].message", equalTo("must hold the rank SERGEANT on appliedOn"));
        apply("PAT-1C-P", "PAT-1", "PAT-1C", "2020-10-02") // open to 2020-10-01
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/appliedOn", "/workerExternalId"));
        apply("PAT-1B-P", "PAT-1", "PAT-1B", "2020-10-01").then().statusCode(201);

        process("PAT-1C", "CONSTABLE", "SERGEANT", "AUTUMN", 2001, "2020-09-01");
        apply("PAT-1C-P", "PAT-1C", "PAT-1C", "2020-09-01").then().statusCode(201);
    }

    @Test
    void nobodyElseHasToAgree() {
        process("PAT-2", "SERGEANT", "INSPECTOR", "AUTUMN", 2002, "2020-09-01");
        officer("PAT-2A", "F", "W1", "2015-01-01", "SERGEANT");
        String approved = application("PAT-2A-P", "PAT-2", "PAT-2A", "2020-09-15")
                .replace("{", "{\"lineManagerApproved\": false, ");
        post("/v1/promotion-applications", approved)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/lineManagerApproved"));
        apply("PAT-2A-P", "PAT-2", "PAT-2A", "2020-09-15").then().statusCode(201);
        apply("PAT-2B-P", "PAT-2", "PAT-2A", "2020-09-16")
                .then()
                .statusCode(409)
                .body("violations[0].field", equalTo("/workerExternalId"));
    }

    @Test
    void whoIsNotPromotedGoesToAPoolWithFeedbackByAStepThatIsTakenOnce() {
        process("PAT-3", "SERGEANT", "INSPECTOR", "AUTUMN", 2003, "2020-09-01");
        String application = applied("PAT-3A", "PAT-3");
        patched(application, 0, "{\"outcome\": \"SUCCESSFUL\", \"outcomeOn\": \"2020-11-01\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("PENDING"))
                .body("allowedSteps", hasSize(2));
        step(
                        application + "/outcome",
                        0,
                        "{\"outcome\": \"DEVELOPMENT_POOL\", \"outcomeOn\": \"2020-11-01\", \"feedback\": \" \"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/feedback"));
        step(application + "/outcome", 0, "{\"outcome\": \"SUCCESSFUL\", \"outcomeOn\": \"2020-09-14\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/outcomeOn"));
        step(application + "/outcome", 7, "{\"outcome\": \"SUCCESSFUL\", \"outcomeOn\": \"2020-11-01\"}")
                .then()
                .statusCode(412);
        step(
                        application + "/outcome",
                        0,
                        "{\"outcome\": \"TALENT_POOL\", \"outcomeOn\": \"2020-11-01\", \"feedback\": \"Strong in the scenarios\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("TALENT_POOL"))
                .body("version", equalTo(1));
        step(application + "/withdraw", 1, "{\"withdrawnOn\": \"2020-11-02\"}")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("TALENT_POOL"))
                .body("allowedSteps", contains("POST /v1/promotion-applications/{id}/leave-pool"));
        patched(application, 1, "{\"feedback\": null}").then().statusCode(400);
        patched(application, 1, "{\"outcome\": \"DEVELOPMENT_POOL\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DEVELOPMENT_POOL"));
    }

    @Test
    void withdrawingIsTheApplicantsOwnStep() {
        process("PAT-4", "SERGEANT", "INSPECTOR", "AUTUMN", 2004, "2020-09-01");
        String application = applied("PAT-4A", "PAT-4");
        step(application + "/outcome", 0, "{\"outcome\": \"WITHDRAWN\", \"outcomeOn\": \"2020-11-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/outcome"));
        step(application + "/withdraw", 0, "{\"withdrawnOn\": \"2020-11-02\"}")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("WITHDRAWN"));
    }

    @Test
    void ofTwoOutcomesAtOnceOneIsRecorded() throws Exception {
        process("PAT-5", "SERGEANT", "INSPECTOR", "AUTUMN", 2005, "2020-09-01");
        String application = applied("PAT-5A", "PAT-5");
        List<Callable<Response>> steps = IntStream.range(0, 6)
                .<Callable<Response>>mapToObj(i -> () -> step(
                        application + "/outcome", 0, "{\"outcome\": \"SUCCESSFUL\", \"outcomeOn\": \"2020-11-01\"}"))
                .toList();
        int recorded = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(steps)) {
                recorded += answer.get().statusCode() == 200 ? 1 : 0;
            }
        }
        org.assertj.core.api.Assertions.assertThat(recorded).isOne();
    }

    @Test
    void aFileIsHeldToTheSameRules() {
        process("PAT-6", "SERGEANT", "INSPECTOR", "AUTUMN", 2006, "2020-09-01");
        applicant("PAT-6A", "F", "A1", "SERGEANT", "PAT-6", "2020-09-01", "");
        officer("PAT-6B", "M", "W1", "2015-01-01", "");
        String decided = "PAT-6A-P,PAT-6,PAT-6A,2020-09-01,SUCCESSFUL,2020-11-01,\n";
        imported("promotion-applications", "\ufeff" + (COLUMNS + decided).replace("\n", "\r\n"))
                .then()
                .statusCode(201)
                .body("updated", equalTo(1));
        imported("promotion-applications", COLUMNS + decided).then().body("unchanged", equalTo(1));
        String errors = imported(
                        "promotion-applications",
                        COLUMNS + decided.replace("SUCCESSFUL", "WITHDRAWN")
                                + "PAT-6B-P,PAT-6,PAT-6B,2020-09-01,,,\n"
                                + "PAT-6C-P,PAT-6,PAT-6B,2020-10-02,TALENT_POOL,2020-11-01,\n"
                                + "PAT-6D-P,PAT-6,PAT-6B,2020-09-01,CROWNED,2020-11-01,\n")
                .then()
                .body("refused", equalTo(4))
                .body("created", equalTo(0))
                .extract()
                .path("errors");
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .get(errors)
                .then()
                .body("items.findAll { it.row == 2 }.field", contains("outcome"))
                .body("items.findAll { it.row == 3 }.field", contains("workerExternalId"))
                .body("items.findAll { it.row == 4 }.field", contains("feedback"))
                .body("items.findAll { it.row == 5 }.field", contains("outcome"));
    }

    @Test
    void aWorkerReadsTheirOwnOutcomeAndNobodyElses() {
        process("PAT-7", "SERGEANT", "INSPECTOR", "AUTUMN", 2007, "2020-09-01");
        String own = officer("PAT-7A", "F", "W1", "2015-01-01", "SERGEANT");
        String other = officer("PAT-7B", "F", "W1", "2015-01-01", "SERGEANT");
        String id = apply("PAT-7A-P", "PAT-7", "PAT-7A", "2020-09-15").path("id");
        step(
                        "/v1/promotion-applications/" + id + "/outcome",
                        0,
                        "{\"outcome\": \"TALENT_POOL\", \"outcomeOn\": \"2020-11-01\", \"feedback\": \"Strong in the scenarios\"}")
                .then()
                .statusCode(200);
        String token = TestTokens.tokenOfWorker(own);
        given().auth()
                .oauth2(token)
                .get("/v1/workers/" + own + "/promotion-applications")
                .then()
                .statusCode(200)
                .body("items.externalId", contains("PAT-7A-P"))
                .body("items.feedback", contains("Strong in the scenarios"));
        given().auth()
                .oauth2(token)
                .accept("text/csv")
                .get("/v1/workers/" + own + "/promotion-applications")
                .then()
                .body(containsString("Strong in the scenarios"));
        given().auth()
                .oauth2(token)
                .get("/v1/workers/" + other + "/promotion-applications")
                .then()
                .statusCode(404);
    }
}
