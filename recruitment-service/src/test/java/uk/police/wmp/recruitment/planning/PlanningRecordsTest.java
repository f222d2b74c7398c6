package uk.police.wmp.recruitment.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.recruitment.planning.Imported.rows;
import static uk.police.wmp.recruitment.planning.Imported.sent;
import static uk.police.wmp.recruitment.planning.Imported.unit;
import static uk.police.wmp.recruitment.planning.Imported.worker;

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
class PlanningRecordsTest {

    private static final String PLAN =
            "externalId,scenarioExternalId,workerType,unitExternalId,kind,joinerType,startsOn,endsOn,heads";

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
    void aLineLiesWithinItsScenarioAndMeetsNoOtherOfItsKind() {
        post(
                        "planning-scenarios",
                        "{'externalId': 'PLR-S', 'name': 'Games', 'startsOn': '1960-01-01', 'horizonOn': '1960-12-31'}")
                .statusCode(201);
        String line =
                "{'externalId': '%s', 'scenarioExternalId': 'PLR-S', 'workerType': 'PCSO', 'kind': 'JOINERS', 'startsOn': '%s', 'endsOn': '%s', 'heads': 4}";
        post("workforce-plans", line.formatted("PLR-1", "1960-01-01", "1960-06-30"))
                .statusCode(201);
        post("workforce-plans", line.formatted("PLR-2", "1960-06-30", "1960-12-31"))
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"));
        post("workforce-plans", line.formatted("PLR-3", "1960-07-01", "1960-12-31"))
                .statusCode(201);
        post("workforce-plans", line.formatted("PLR-4", "1960-07-01", "1961-01-01"))
                .statusCode(400)
                .body("violations.field", contains("/startsOn"));
        caller().get("/v1/workforce-plans?scenarioExternalId=PLR-S&plannedOn=1960-06-30")
                .then()
                .body("items.externalId", contains("PLR-1"))
                .body("items[0].scenarioExternalId", equalTo("PLR-S"));
    }

    @Test
    void aScenarioIsNotCutShortOfItsLines() {
        String location = post(
                        "planning-scenarios",
                        "{'externalId': 'PLC-S', 'name': 'Games', 'startsOn': '1959-01-01', 'horizonOn': '1959-12-31'}")
                .statusCode(201)
                .extract()
                .header("Location");
        rows("workforce-plans", PLAN, "PLC-1,PLC-S,PCSO,,JOINERS,,1959-01-01,1959-06-30,3");
        shortened(location, "1959-06-29").statusCode(409).body("violations.field", contains("/horizonOn"));
        errors(sent("planning-scenarios", "externalId,name,startsOn,horizonOn", "PLC-S,Games,1959-01-02,1959-12-31"))
                .body("items.field", contains("horizonOn"));
        shortened(location, "1959-06-30").statusCode(200).body("horizonOn", equalTo("1959-06-30"));
    }

    private static ValidatableResponse shortened(String location, String horizonOn) {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:write"))
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"horizonOn\": \"" + horizonOn + "\"}")
                .patch(location)
                .then();
    }

    @Test
    void aFileOfLinesIsHeldToTheSameRulesAndNothingOfItIsHalfWritten() {
        rows("planning-scenarios", "externalId,name,startsOn,horizonOn", "PLF-S,Games,1961-01-01,1961-12-31");
        rows("workforce-plans", PLAN, "PLF-1,,PCSO,,JOINERS,NEW,1961-01-01,1961-12-31,3");
        errors(sent(
                        "workforce-plans",
                        PLAN,
                        "PLF-2,,PCSO,,JOINERS,NEW,1961-12-31,1962-12-31,3", // meets a recorded one
                        "PLF-3,,PCSO,,JOINERS,,1961-01-01,1961-12-31,3",
                        "PLF-4,,PCSO,,JOINERS,,1961-06-01,1961-06-30,3", // meets the one above
                        "PLF-5,PLF-S,PCSO,,LEAVERS,,1961-06-01,1962-01-01,3", // beyond the horizon
                        "PLF-6,,PCSO,,LEAVERS,NEW,1961-01-01,1960-12-31,-1", // three faults
                        "PLF-7,,PCSO,,JOINERS,TRANSFEREE,1961-01-01,1961-12-31,3")) // good
                .body("items.findAll { it.row == 1 || it.row == 2 }.field", hasItem("startsOn"))
                .body("items.field", hasItems("startsOn", "endsOn", "joinerType", "heads"));
        caller().get("/v1/workforce-plans?plannedOn=1961-06-30").then().body("items.externalId", contains("PLF-1"));
    }

    @Test
    void aFileWithAByteOrderMarkAndWindowsLinesIsReadAndGivenBackAsItWasSent() {
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .contentType("text/csv; charset=utf-8")
                .body(
                        "\uFEFFexternalId,name,description,startsOn,horizonOn\r\nPLB-1,Fewer,\"Fewer, but\r\n\"\"better\"\"\",1962-01-01,1962-12-31\r\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/imports/planning-scenarios")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
        caller().get("/v1/planning-scenarios?plannedOn=1962-06-30")
                .then()
                .body("items.description", contains("Fewer, but\r\n\"better\""));
    }

    @Test
    void shiftChangesVacanciesAndStandardsKeepTheirRules() {
        unit("PLV-U", "DEPARTMENT", "");
        post(
                        "shift-pattern-changes",
                        "{'externalId': 'PLV-1', 'unitExternalId': 'PLV-U', 'pattern': 'Banded shifts', 'reason': 'Match demand', 'rosteringSystem': 'New duties system', 'effectiveOn': '2018-06-01'}")
                .statusCode(201);
        String vacancy =
                "{'externalId': 'PLV-2', 'unitExternalId': 'PLV-U', 'role': 'Data scientist', 'workerType': 'POLICE_STAFF', 'posts': 3%s, 'openedOn': '2018-01-01'}";
        post("specialist-vacancies", vacancy.formatted(", 'appointed': 3"))
                .statusCode(400)
                .body("violations.field", contains("/appointed"));
        post("specialist-vacancies", vacancy.formatted("")).statusCode(201).body("appointed", equalTo(0));
        caller().get("/v1/specialist-vacancies?filled=false&unitExternalId=PLV-U")
                .then()
                .body("items.externalId", contains("PLV-2"));
        post(
                        "workforce-standards",
                        "{'externalId': 'PLV-3', 'kind': 'UNIT_SHARE_OF_ESTABLISHMENT', 'percent': 101, 'formalTarget': false, 'basis': 'x', 'validFrom': '2018-01-01'}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("/percent", "/unitExternalId"));
        errors(sent(
                        "workforce-standards",
                        "externalId,kind,unitExternalId,percent,formalTarget,basis,validFrom,validTo",
                        "PLV-4,FEMALE_SHARE,,50,false,The community,1963-01-01,",
                        "PLV-5,FEMALE_SHARE,,40,false,The community,1964-01-01,"))
                .body("items", hasSize(2));
    }

    @Test
    void nobodySupervisesThemselvesNorTheirOwnSupervisor() {
        for (String name : new String[] {"PSV-1", "PSV-2", "PSV-3"}) {
            worker(name, "F", "W1");
        }
        String supervision =
                "{'externalId': '%s', 'workerExternalId': '%s', 'supervisorExternalId': '%s', 'validFrom': '%s', 'validTo': '%s'}";
        post("supervisions", supervision.formatted("PSV-11", "PSV-1", "PSV-1", "1965-01-01", "1965-12-31"))
                .statusCode(400)
                .body("violations.field", contains("/supervisorExternalId"));
        post("supervisions", supervision.formatted("PSV-12", "PSV-1", "PSV-2", "1965-01-01", "1965-12-31"))
                .statusCode(201);
        post("supervisions", supervision.formatted("PSV-13", "PSV-2", "PSV-1", "1965-12-31", "1966-12-31"))
                .statusCode(400)
                .body("violations.field", contains("/supervisorExternalId"));
        post("supervisions", supervision.formatted("PSV-14", "PSV-2", "PSV-1", "1966-01-01", "1966-12-31"))
                .statusCode(201);
        post("supervisions", supervision.formatted("PSV-15", "PSV-1", "PSV-3", "1965-12-31", "1966-12-31"))
                .statusCode(409);
        errors(sent(
                        "supervisions",
                        "externalId,workerExternalId,supervisorExternalId,validFrom,validTo",
                        "PSV-16,PSV-3,PSV-1,1967-01-01,",
                        "PSV-17,PSV-1,PSV-3,1968-01-01,"))
                .body("items.field", hasItem("supervisorExternalId"));
    }
}
