package uk.police.wmp.recruitment.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.sent;
import static uk.police.wmp.recruitment.planning.Imported.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WorkforceStrategyTest {

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read", "recruitment:write", "imports:write"))
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse post(String recordType, String body) {
        return caller().body(body.replace('\'', '"')).post("/v1/" + recordType).then();
    }

    private static ValidatableResponse errors(Response refused) {
        refused.then().statusCode(422).body("type", equalTo("/problems/import-refused"));
        return caller().get("/v1/imports/" + refused.path("import.id") + "/errors")
                .then();
    }

    @Test
    void aStrategyIsADraftUntilAdoptedAndItsActivitiesSayWhatDrivesThem() {
        unit("PLS-U", "DEPARTMENT", "");
        post(
                        "workforce-strategies",
                        "{'externalId': 'PLS-1', 'name': 'Workforce 2018', 'startsOn': '2018-04-01', 'endsOn': '2021-03-31', 'reviewBoard': 'POD Governance Board'}")
                .statusCode(201);
        String activity =
                "{'externalId': '%s', 'strategyExternalId': 'PLS-1', 'kind': '%s', 'heading': 'DEVELOPING_TALENT', 'driver': '%s', 'title': 'Detective academy', 'dueOn': '2019-03-31'%s}";
        rows("skills", "externalId,name", "PLS-K,Investigating");
        post("workforce-activities", activity.formatted("PLS-2", "CAPABILITY_GAP_PLAN", "FORCE", ""))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/unitExternalId", "/skillExternalId"));
        String gap = ", 'unitExternalId': 'PLS-U', 'skillExternalId': 'PLS-K'";
        post("workforce-activities", activity.formatted("PLS-2", "SPANS_REVIEW", "FORCE", gap))
                .statusCode(400)
                .body("violations.field", contains("/skillExternalId"));
        post("workforce-activities", activity.formatted("PLS-2", "CAPABILITY_GAP_PLAN", "FORCE", gap))
                .statusCode(201)
                .body("skillExternalId", equalTo("PLS-K"));
        post("workforce-activities", activity.formatted("PLS-3", "DEPARTMENT_REVIEW", "DEPARTMENT", ""))
                .statusCode(400)
                .body("violations.field", contains("/unitExternalId"));
        post(
                        "workforce-activities",
                        activity.formatted(
                                "PLS-3", "SPANS_REVIEW", "DEPARTMENT", ", 'unitExternalId': 'PLS-U', 'postsSaved': 2"))
                .statusCode(400)
                .body("violations.field", contains("/completedOn"));
        post(
                        "workforce-activities",
                        activity.formatted(
                                "PLS-3",
                                "SPANS_REVIEW",
                                "DEPARTMENT",
                                ", 'unitExternalId': 'PLS-U', 'postsSaved': 2, 'completedOn': '2018-09-30'"))
                .statusCode(201)
                .body("postsSaved", equalTo(2));
        post("workforce-activities", activity.formatted("PLS-4", "DREAM", "FORCE", ""))
                .statusCode(400)
                .body("violations.field", contains("/kind"));
        caller().get("/v1/workforce-activities?strategyExternalId=PLS-1&dueTo=2019-03-31")
                .then()
                .body("items.externalId", contains("PLS-2"));
        caller().get("/v1/codes/workforce-strategy-heading").then().body("codes", hasSize(6));
    }

    @Test
    void aStrategyIsAdoptedWithTheMoneyOfItsYearsForAnOperatingModel() {
        String strategy =
                "{'externalId': 'PLM-1', 'name': 'Workforce 1933', 'startsOn': '1933-04-01', 'endsOn': '1935-03-31', 'reviewBoard': 'Board'%s}";
        post("workforce-strategies", strategy.formatted(", 'adoptedOn': '1933-03-01'"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/financialPlan", "/operatingModel"));
        String location = post(
                        "workforce-strategies",
                        strategy.formatted(
                                ", 'adoptedOn': '1933-03-01', 'financialPlan': 'MTFP-1', 'operatingModel': 'TOM-1'"))
                .statusCode(201)
                .extract()
                .header("Location");
        String year =
                "{'externalId': '%s', 'strategyExternalId': 'PLM-1', 'startsOn': '%s', 'amountGbp': 1000000, 'posts': 20.5}";
        post("workforce-strategy-years", year.formatted("PLM-a", "1934-01-01"))
                .statusCode(400)
                .body("violations.field", contains("/startsOn"));
        post("workforce-strategy-years", year.formatted("PLM-a", "1932-04-01"))
                .statusCode(400)
                .body("violations.field", contains("/startsOn"));
        errors(sent(
                        "workforce-strategy-years",
                        "externalId,strategyExternalId,startsOn,amountGbp,posts",
                        "PLM-a,PLM-1,1935-04-01,5,1"))
                .body("items.field", contains("startsOn"));
        post("workforce-strategy-years", year.formatted("PLM-a", "1934-04-01")).statusCode(201);
        post("workforce-strategy-years", year.formatted("PLM-b", "1934-04-01")).statusCode(409);
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"endsOn\": \"1934-03-31\"}")
                .patch(location)
                .then()
                .statusCode(400)
                .body("violations.field", contains("/endsOn"));
        caller().get("/v1/workforce-strategies?financialPlan=MTFP-1&operatingModel=TOM-1")
                .then()
                .body("items.externalId", contains("PLM-1"));
    }
}
