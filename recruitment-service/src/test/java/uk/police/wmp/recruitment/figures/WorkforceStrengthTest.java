package uk.police.wmp.recruitment.figures;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Workforce.contract;
import static uk.police.wmp.recruitment.figures.Workforce.employed;
import static uk.police.wmp.recruitment.figures.Workforce.establishment;
import static uk.police.wmp.recruitment.planning.Imported.rows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.figures.testing.FigureAnswer;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WorkforceStrengthTest {

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    @Test
    void countsFromTheFirstDayOfServiceToTheLastByTheContractOfTheDay() {
        establishment("STR-1", "PCSO", "3.00", "1990-01-01", "1990-06-30"); // its last day
        establishment("STR-2", "PCSO", "9.00", "1990-07-01", "");
        employed("STR-3", "PCSO", "1990-06-30", ""); // joins on the day
        contract("STR-3", "0.5000", "1990-06-30", "");
        employed("STR-4", "PCSO", "1985-01-01", "1990-06-30"); // last day of service
        contract("STR-4", "1.0000", "1985-01-01", "1990-06-29");
        contract("STR-4", "0.2500", "1990-06-30", "1990-06-30");
        employed("STR-5", "PCSO", "1985-01-01", "1990-06-29"); // a day either side: not
        employed("STR-6", "PCSO", "1990-07-01", "1990-07-02");
        employed(
                "STR-7",
                "SPECIAL_CONSTABLE",
                "1989-01-01",
                "1991-01-01"); // counted by head: a head of the total, not strength of it

        assertThat(figure("workforce-strength", "asAt=1990-06-30"))
                .hasRows(row("PCSO", 3, "0.8", "-2.3", 2), row("SPECIAL_CONSTABLE", null, "1.0", null, 1))
                .hasTotals("Total", 3, "0.8", "-2.3", 3);
    }

    @Test
    void whoHasNoContractOrIsAwayIsSaidAndTheRecordsAreOfThoseWhoCount() {
        employed("STN-1", "POLICE_STAFF", "1990-01-01", ""); // no contract yet: a head without hours
        contract("STN-1", "1.0000", "1991-07-01", "");
        employed("STN-2", "POLICE_STAFF", "1990-01-01", "");
        contract("STN-2", "1.0000", "1990-01-01", "");
        employed("STN-3", "POLICE_STAFF", "1990-01-01", "");
        contract("STN-3", "0.5000", "1990-01-01", "");
        rows(
                "secondments",
                "externalId,workerExternalId,kind,host,validFrom,validTo",
                "STN-3,STN-3,OTHER_FORCE,,1991-06-30,1991-06-30");
        employed("STN-4", "SPECIAL_CONSTABLE", "1990-01-01", ""); // specials have no contract to lack

        FigureAnswer force = figure("workforce-strength", "asAt=1991-06-30");
        assertThat(force).hasRow("POLICE_STAFF", null, "1.5", null, 3);
        Assertions.assertThat(force.json().path("quality").toString())
                .contains("\"code\":\"NO_CONTRACT\"", "\"count\":1,\"share\":33.3");
        records("asAt=1991-06-30&row=POLICE_STAFF").body("items.externalId", contains("STN-1-E", "STN-2-E", "STN-3-E"));
        assertThat(figure("workforce-strength", "asAt=1991-06-30&definition=HOME_OFFICE"))
                .hasRow("POLICE_STAFF", null, "1.0", null, 2);
        records("asAt=1991-06-30&row=POLICE_STAFF&definition=HOME_OFFICE")
                .body("items.externalId", contains("STN-1-E", "STN-2-E"));
    }

    private static ValidatableResponse records(String query) {
        return given().auth()
                .oauth2(TestTokens.token("figures:read", "recruitment:read"))
                .get("/v1/figures/workforce-strength/records?" + query)
                .then()
                .statusCode(200);
    }
}
