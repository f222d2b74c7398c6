package uk.police.wmp.recruitment.homeoffice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.recruitment.planning.Imported.contract;
import static uk.police.wmp.recruitment.planning.Imported.employed;
import static uk.police.wmp.recruitment.planning.Imported.rank;
import static uk.police.wmp.recruitment.planning.Imported.seconded;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class HomeOfficeReturnTest {

    private static RequestSpecification caller() {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read", "recruitment:write"))
                .contentType(ContentType.JSON);
    }

    private static ValidatableResponse validation(String day) {
        return caller().get("/v1/home-office-returns/" + day + "/validation").then();
    }

    private static ValidatableResponse submit(String day, String externalId) {
        return caller().body("{\"externalId\": \"" + externalId + "\"}")
                .post("/v1/home-office-returns/" + day + "/submit")
                .then();
    }

    private static void constable(String name, String joinedOn, String leftOn) {
        employed(name, "POLICE_OFFICER", joinedOn, leftOn);
        contract(name, "1", joinedOn, "");
        rank(name, "CONSTABLE", joinedOn, "", false);
    }

    @Test
    void everyFailedCellIsNamedAndTheReturnRefusedUntilItIsMended() {
        constable("HRV-1", "1900-01-01", "1900-08-31");
        employed("HRV-2", "POLICE_OFFICER", "1900-01-01", "1900-03-31"); // no contract and no rank on the last day
        employed("HRV-3", "POLICE_OFFICER", "1900-01-01", "1900-03-30"); // left a day early: no matter
        employed("HRV-4", "POLICE_STAFF", "1900-01-01", "1900-08-31");
        contract("HRV-4", "0", "1900-01-01", ""); // no hours, and no career break
        rank("HRV-4", "SERGEANT", "1900-01-01", "", false); // staff have no ranks
        employed("HRV-5", "POLICE_STAFF", "1900-01-01", "1900-08-31");
        contract("HRV-5", "0", "1900-01-01", "");
        seconded("HRV-5", "CAREER_BREAK", "1900-03-31", "1900-03-31"); // which explains the hours
        worker("HRV-6", "F", "W1");
        seconded("HRV-6", "OTHER_FORCE", "1900-03-31", "1900-03-31"); // never in service

        validation("1900-03-31")
                .statusCode(200)
                .body("submittable", equalTo(false))
                .body("rules", hasSize(6))
                .body(
                        "rules.collectMany { it.failedCells }.collect { it.rule + ' ' + it.workerType + ' ' + it.rank }",
                        containsInAnyOrder(
                                "CONTRACT_ON_CENSUS_DAY POLICE_OFFICER NONE",
                                "FTE_ABOVE_NOTHING POLICE_STAFF SERGEANT",
                                "OFFICER_HAS_RANK POLICE_OFFICER NONE",
                                "RANK_FITS_TYPE POLICE_STAFF SERGEANT",
                                "AWAY_WHILE_IN_SERVICE NONE null"))
                .body("rules[0].failedCells[0].value", equalTo(1))
                .body("rules[0].failedCells[0].expected", equalTo(0))
                .body("rules[0].failedCells[0].workerExternalIds", contains("HRV-2"));
        submit("1900-03-31", "HRV-R")
                .statusCode(409)
                .body("type", equalTo("/problems/rule-broken"))
                .body("failedCells", hasSize(5));
        caller().get("/v1/home-office-returns?censusOn=1900-03-31").then().body("items", empty());
    }

    @Test
    void aReturnIsSubmittedOnceWithdrawnAndSubmittedAgainAndTheNextFollowsFromIt() {
        constable("HRS-1", "1900-06-01", "1901-12-31");
        constable("HRS-2", "1900-06-01", "1901-12-31");
        seconded("HRS-2", "OTHER_FORCE", "1901-01-01", "1901-12-31"); // counted in the first, away in the second

        int position = submit("1900-09-30", "HRS-R")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .extract()
                .path("position");
        submit("1900-09-30", "HRS-R")
                .statusCode(409)
                .body("currentState", equalTo("SUBMITTED"))
                .body("allowedSteps", contains("POST /v1/home-office-returns/{censusOn}/withdraw"));
        validation("1901-09-30").body("submittable", equalTo(true));

        employed("HRS-4", "PCSO", "1900-07-01", "1901-12-31"); // recorded late, of a type that the first return lacked
        contract("HRS-4", "1", "1900-07-01", "");
        validation("1901-09-30")
                .body("rules[5].failedCells", hasSize(1))
                .body("rules[5].failedCells[0].workerType", equalTo("PCSO"))
                .body("rules[5].failedCells[0].value", equalTo(1))
                .body("rules[5].failedCells[0].expected", equalTo(0));
        constable("HRS-3", "1900-07-01", "1901-12-31"); // recorded late: the first return lacked this one
        validation("1901-09-30")
                .body("submittable", equalTo(false))
                .body("rules[5].failedCells[1].workerType", equalTo("POLICE_OFFICER"))
                .body("rules[5].failedCells[1].value", equalTo(2))
                .body("rules[5].failedCells[1].expected", equalTo(1));
        assertThat(unsuppressed("home-office-workforce-return", "asAt=1900-09-30&asKnownAt=" + position)
                        .json()
                        .path("totals")
                        .path(4)
                        .asInt())
                .isEqualTo(2);

        String withdraw = "/v1/home-office-returns/1900-09-30/withdraw";
        String reason = "{\"reason\": \"one recorded late\"}";
        caller().body(reason).post(withdraw).then().statusCode(428);
        caller().body(reason)
                .header("If-Match", "\"0\"")
                .post(withdraw)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        caller().body(reason)
                .header("If-Match", "\"1\"")
                .post(withdraw)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("WITHDRAWN"));
        submit("1900-09-30", "HRS-R").statusCode(200).body("position", greaterThan(position));
        validation("1901-09-30").body("submittable", equalTo(true)).body("rules.failedCells", everyItem(empty()));
    }

    @Test
    void aDayThatIsNoCensusDayIsRefused() {
        validation("2018-04-01").statusCode(400).body("violations.field", contains("censusOn"));
        validation("2998-03-31").statusCode(400).body("violations.field", contains("censusOn"));
        submit("2998-09-30", "HRN-1").statusCode(400);
        caller().header("If-Match", "*")
                .body("{\"reason\": \"none\"}")
                .post("/v1/home-office-returns/1899-03-31/withdraw")
                .then()
                .statusCode(404);
    }
}
