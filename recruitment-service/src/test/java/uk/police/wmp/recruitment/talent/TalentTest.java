package uk.police.wmp.recruitment.talent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class TalentTest {

    private static RequestSpecification with(String... permissions) {
        return given().auth().oauth2(TestTokens.token(permissions)).contentType(ContentType.JSON);
    }

    private static RequestSpecification caller() {
        return with("talent:read", "talent:write", "recruitment:read", "recruitment:write", "imports:write");
    }

    private static String post(String recordType, String body, Object... values) {
        return caller().body(body.formatted(values))
                .post("/v1/" + recordType)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String worker(String payroll, String workerType) {
        String id = post("workers", """
                {"externalId": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F", "ethnicity": "A1",
                 "disability": "NO"}""", payroll);
        post("employments", """
                {"externalId": "%1$s-E", "workerExternalId": "%1$s", "workerType": "%2$s", "joinedOn": "2015-01-01",
                 "joinerType": "NEW"}""", payroll, workerType);
        return id;
    }

    private static void role(String name, String incumbent) {
        post("critical-roles", """
                {"externalId": "%1$s", "name": "%1$s", "whyCritical": "licence", "validFrom": "2019-01-01"%2$s}""", name, incumbent);
    }

    private static String candidate(String role, String worker, String readiness, String from, String to) {
        return """
                {"externalId": "%1$s-%2$s-%4$s", "roleExternalId": "%1$s", "workerExternalId": "%2$s", "readiness": "%3$s",
                 "assessedOn": "%4$s", "validFrom": "%4$s", "validTo": "%5$s"}""".formatted(role, worker, readiness, from, to);
    }

    @Test
    void aRoleThatNobodyIsReadyForIsAPeopleRisk() {
        worker("TAL-1", "POLICE_OFFICER");
        role("TAL-READY", "");
        role("TAL-LATER", "");
        role("TAL-NOBODY", "");
        caller().body(candidate("TAL-READY", "TAL-1", "READY_NOW", "2020-01-01", "2020-12-31"))
                .post("/v1/succession-candidates")
                .then()
                .statusCode(201);
        caller().body(candidate("TAL-LATER", "TAL-1", "1_2_YEARS", "2020-01-01", "2020-12-31"))
                .post("/v1/succession-candidates")
                .then()
                .statusCode(201);
        String risks = "/v1/critical-roles?limit=500&withoutReadySuccessorOn=";
        caller().get(risks + "2020-12-31")
                .then()
                .statusCode(200)
                .body("items.externalId", hasItem("TAL-LATER"))
                .body("items.externalId", hasItem("TAL-NOBODY"))
                .body("items.externalId", not(hasItem("TAL-READY")));
        caller().get(risks + "2021-01-01").then().body("items.externalId", hasItem("TAL-READY"));
        caller().get(risks + "2018-12-31").then().body("items.externalId", not(hasItem("TAL-NOBODY")));
    }

    @Test
    void nobodyFollowsThemselvesOrIsACandidateTwiceAtATime() {
        worker("TAL-2", "POLICE_OFFICER");
        worker("TAL-3", "POLICE_OFFICER");
        role("TAL-HELD", ", \"incumbentExternalId\": \"TAL-2\"");
        caller().body(candidate("TAL-HELD", "TAL-2", "READY_NOW", "2020-01-01", "2020-12-31"))
                .post("/v1/succession-candidates")
                .then()
                .statusCode(400)
                .body("violations.field", contains("/workerExternalId"));
        caller().body(candidate("TAL-HELD", "TAL-3", "1_2_YEARS", "2020-01-01", "2020-12-31"))
                .post("/v1/succession-candidates")
                .then()
                .statusCode(201);
        caller().body(candidate("TAL-HELD", "TAL-3", "READY_NOW", "2020-12-31", "2021-12-31"))
                .post("/v1/succession-candidates")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"));
        caller().contentType("text/csv")
                .body("""
                        externalId,roleExternalId,workerExternalId,readiness,assessedOn,validFrom,validTo
                        TAL-C1,TAL-HELD,TAL-3,READY_NOW,2020-12-31,2020-12-31,
                        TAL-C2,TAL-HELD,TAL-2,READY_NOW,2020-12-31,2020-12-31,
                        TAL-C3,TAL-HELD,TAL-3,READY_NOW,2019-12-31,2019-01-01,2019-12-31
                        """)
                .post("/v1/imports/succession-candidates?mode=PARTIAL")
                .then()
                .body("created", equalTo(1))
                .body("refused", equalTo(2));
    }

    @Test
    void theTalentMapHasOneEntryOfAWorkerAtATime() {
        worker("TAL-4", "POLICE_STAFF");
        String entry = """
                {"externalId": "%s", "workerExternalId": "TAL-4", "pool": "LEADERSHIP", "aspiration": "PROMOTION",
                 "readiness": "1_2_YEARS", "potential": "HIGH", "assessedOn": "2021-01-01", "validFrom": "%s"}""";
        post("talent-pool-entries", entry, "TAL-M1", "2021-01-01");
        caller().body(entry.formatted("TAL-M2", "2022-01-01"))
                .post("/v1/talent-pool-entries")
                .then()
                .statusCode(409);
        post("development-needs", """
                {"externalId": "TAL-N1", "workerExternalId": "TAL-4", "need": "Budgets", "plannedAction": "POSTING",
                 "identifiedOn": "2021-01-01"}""");
        caller().get("/v1/talent-pool-entries?potential=HIGH&workerExternalId=TAL-4&validOn=2021-06-01")
                .then()
                .body("items", hasSize(1));
        caller().get("/v1/development-needs?workerExternalId=TAL-4&openOn=2021-06-01")
                .then()
                .body("items.need", contains("Budgets"));
        for (String path :
                new String[] {"critical-roles", "succession-candidates", "talent-pool-entries", "development-needs"}) {
            with("recruitment:read", "performance:read")
                    .get("/v1/" + path)
                    .then()
                    .statusCode(403);
        }
        with("recruitment:read", "changes:read")
                .get("/v1/changes?recordType=talent-pool-entries")
                .then()
                .body("", hasSize(0));
    }

    @Test
    void colleaguesSeeTheOpportunitiesThatAreOpenToThem() {
        String staff = worker("TAL-5", "POLICE_STAFF");
        String opportunity = """
                {"externalId": "%s", "kind": "SECONDMENT", "title": "Data", "description": "Six months", "publishedOn": "%s"%s}""";
        post("career-opportunities", opportunity, "TAL-OPEN", "2021-01-01", "");
        post("career-opportunities", opportunity, "TAL-STAFF", "2021-01-01", ", \"workerType\": \"POLICE_STAFF\"");
        post("career-opportunities", opportunity, "TAL-PCSO", "2021-01-01", ", \"workerType\": \"PCSO\"");
        post("career-opportunities", opportunity, "TAL-CLOSED", "2021-01-01", ", \"closesOn\": \"2021-02-01\"");
        post("career-opportunities", opportunity, "TAL-SOON", "2199-01-01", "");
        String path = "/v1/workers/" + staff + "/career-opportunities";
        given().auth()
                .oauth2(TestTokens.tokenOfWorker(staff))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.externalId", containsInAnyOrder("TAL-OPEN", "TAL-STAFF"));
        given().auth()
                .oauth2(TestTokens.tokenOfWorker("0199b5a0-0000-7000-8000-000000000000"))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsPromisedStandsWithWhatShowsIt() {
        post("people-commitments", """
                {"externalId": "TAL-DEAL", "source": "PEOPLE_DEAL", "kind": "EXPECTED_OF_FORCE", "validFrom": "2017-01-01",
                 "commitment": "Time to talk with your manager", "evidence": "figure regular-conversations"}""");
        caller().get("/v1/people-commitments?source=PEOPLE_DEAL&kind=EXPECTED_OF_FORCE&validOn=2018-01-01")
                .then()
                .body("items.commitment", contains("Time to talk with your manager"));
        caller().body("""
                        {"externalId": "TAL-DEAL-2", "source": "A_RUMOUR", "kind": "AIM", "commitment": "x", "validFrom": "2018-01-01",
                         "validTo": "2017-01-01"}""")
                .post("/v1/people-commitments")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/source", "/validTo"));
    }
}
