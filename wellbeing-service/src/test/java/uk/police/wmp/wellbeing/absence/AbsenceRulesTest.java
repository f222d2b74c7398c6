package uk.police.wmp.wellbeing.absence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.wellbeing.Force;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AbsenceRulesTest {

    @Inject
    DataSource database;

    private String payrollNumber;

    @BeforeEach
    void aWorkerWhoCameAndWent() {
        payrollNumber = Force.payrollNumber();
        new Force(database).aWorker(payrollNumber).employed("PCSO", "2019-01-01", "2021-12-31");
    }

    private static RequestSpecification caller() {
        return given().auth().oauth2(TestTokens.token("wellbeing:read", "wellbeing:write"));
    }

    private ValidatableResponse recorded(String rest) {
        return caller().contentType(ContentType.JSON)
                .body("{\"externalId\": \"%s\", \"workerExternalId\": \"%s\", %s}"
                        .formatted(UUID.randomUUID(), payrollNumber, rest))
                .post("/v1/absences")
                .then();
    }

    private static String spell(String startedOn, String endedOn) {
        return "\"startedOn\": \"%s\", \"endedOn\": \"%s\", \"hoursLost\": 8, \"reason\": \"OTHER\""
                .formatted(startedOn, endedOn);
    }

    @Test
    void spellsOfOneWorkerDoNotOverlap() {
        recorded(spell("2021-03-10", "2021-03-12")).statusCode(201);
        recorded(spell("2021-03-12", "2021-03-14"))
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"))
                .body("violations.field", contains("/startedOn"));
        recorded(spell("2021-03-08", "2021-03-10")).statusCode(409);
        recorded(spell("2021-03-13", "2021-03-14")).statusCode(201);
        recorded(spell("2021-03-08", "2021-03-09")).statusCode(201);
        recorded("\"startedOn\": \"2021-03-01\", \"reason\": \"OTHER\"").statusCode(409);
        recorded("\"startedOn\": \"2021-03-15\", \"reason\": \"OTHER\"").statusCode(201);
    }

    @Test
    void anAbsenceIsWithinAnEmployment() {
        recorded(spell("2018-12-31", "2019-01-02")).statusCode(400).body("violations.field", contains("/startedOn"));
        recorded(spell("2019-01-01", "2019-01-02")).statusCode(201);
        recorded(spell("2021-12-30", "2021-12-31")).statusCode(201);
        recorded(spell("2021-12-28", "2022-01-01")).statusCode(400);
        recorded(spell("2022-01-01", "2022-01-01")).statusCode(400);
    }

    @Test
    void covidIsAReasonFromMarch2020On() {
        recorded(spell("2020-02-29", "2020-03-04").replace("OTHER", "COVID_19"))
                .statusCode(400)
                .body("violations.field", contains("/reason"));
        recorded(spell("2020-03-01", "2020-03-04").replace("OTHER", "COVID_19")).statusCode(201);
    }

    @Test
    void hoursAreGivenOfASpellThatHasEndedToTwoPlaces() {
        recorded("\"startedOn\": \"2021-01-04\", \"endedOn\": \"2021-01-05\", \"reason\": \"OTHER\"")
                .statusCode(400)
                .body("violations.field", contains("/hoursLost"));
        recorded("\"startedOn\": \"2021-01-04\", \"hoursLost\": 4, \"reason\": \"OTHER\"")
                .statusCode(400);
        recorded(spell("2021-01-04", "2021-01-05").replace(": 8", ": 7.255")).statusCode(400);
        recorded(spell("2021-01-04", "2021-01-05").replace(": 8", ": -1")).statusCode(400);
        recorded(spell("2021-01-05", "2021-01-04")).statusCode(400).body("violations.field", contains("/endedOn"));
        recorded(spell("2021-01-04", "2021-01-05").replace(": 8", ": 0.00"))
                .statusCode(201)
                .body("reason", nullValue());
    }

    @Test
    void aReasonIsAlwaysGivenIfOnlyThatItIsNotDisclosed() {
        recorded("\"startedOn\": \"2021-02-01\"").statusCode(400).body("violations.field", contains("/reason"));
        recorded("\"startedOn\": \"2021-02-01\", \"reason\": \"NOT_DISCLOSED\"").statusCode(201);
    }

    @Test
    void anAbsenceIsRemovedWithItsReason() {
        String location = recorded(spell("2021-04-01", "2021-04-02")).extract().header("Location");
        caller().header("If-Match", "\"0\"").delete(location).then().statusCode(204);
        caller().get(location).then().statusCode(404);
        recorded(spell("2021-04-01", "2021-04-02")).statusCode(201);
    }
}
