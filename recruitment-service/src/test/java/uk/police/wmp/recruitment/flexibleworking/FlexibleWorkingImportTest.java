package uk.police.wmp.recruitment.flexibleworking;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FlexibleWorkingImportTest {

    private static final String COLUMNS =
            "externalId,workerExternalId,submittedOn,pattern,decidedOn,decision,appealedOn,appealDecidedOn,appealOutcome,"
                    + "withdrawnOn,decidedByExternalId,appealDecidedByExternalId";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decidedOn                  | must not be before    | 2018-03-01,PART_TIME,2018-02-28,AGREED,,,,,,
            decision                   | must be given         | 2018-03-01,PART_TIME,2018-03-02,,,,,,,
            appealedOn                 | needs decidedOn       | 2018-03-01,PART_TIME,,,2018-03-02,,,,,
            appealedOn                 | must be absent        | 2018-03-01,PART_TIME,2018-03-02,AGREED,2018-03-03,,,,,
            appealedOn                 | must not be before    | 2018-03-01,PART_TIME,2018-03-02,REFUSED,2018-03-01,,,,,
            appealDecidedOn            | needs appealedOn      | 2018-03-01,PART_TIME,2018-03-02,REFUSED,,2018-03-04,UPHELD,,,
            appealDecidedOn            | must not be before    | 2018-03-01,PART_TIME,2018-03-02,REFUSED,2018-03-04,2018-03-03,UPHELD,,,
            withdrawnOn                | must be absent        | 2018-03-01,PART_TIME,2018-03-02,REFUSED,,,,2018-03-03,,
            decidedByExternalId        | another than          | 2018-03-01,PART_TIME,2018-03-02,REFUSED,,,,,FI-W,
            appealDecidedByExternalId  | another than          | 2018-03-01,PART_TIME,2018-03-02,REFUSED,2018-03-03,2018-03-04,UPHELD,,FI-X,FI-X
            pattern                    | code of the list      | 2018-03-01,WHENEVER,,,,,,,,
            submittedOn                | in service            | 1999-12-31,PART_TIME,,,,,,,,
            """)
    void aRowThatContradictsItselfIsRefusedWithItsField(String field, String message, String row) {
        workers();
        refusedFile("flexible-working-requests", field, message, COLUMNS, "FI-1,FI-W," + row);
    }

    private static void workers() {
        if (caller().get("/v1/workers?externalId=FI-X").path("items[0]") == null) {
            employed("FI-W", "POLICE_STAFF", "2000-01-01", "");
            employed("FI-X", "POLICE_STAFF", "2000-01-01", "");
        }
    }

    @Test
    void aFileGivesTheSameLastDayAsAPostAndChangesNothingWhenSentAgain() {
        employed("FJ-W", "POLICE_STAFF", "2000-01-01", "");
        String[] rows = {
            "FJ-1,FJ-W,2017-11-30,PART_TIME,2018-02-28,AGREED,,,,,,", "FJ-2,FJ-W,2018-05-31,JOB_SHARE,,,,,,,,",
        };
        file("flexible-working-requests", COLUMNS, rows);
        caller().get("/v1/flexible-working-requests?workerExternalId=FJ-W&sort=submittedOn")
                .then()
                .body("items[0].dueOn", equalTo("2018-02-28"))
                .body("items[0].outcomeOn", equalTo("2018-02-28"))
                .body("items[1].dueOn", equalTo("2018-08-31"))
                .body("items[1].warnFrom", equalTo("2018-08-10"));
        // with a byte-order mark and Windows line ends, as the HR system's export has them
        given().auth()
                .oauth2(TestTokens.token("imports:write"))
                .contentType("text/csv; charset=UTF-8")
                .body('\uFEFF' + COLUMNS + "\r\n" + String.join("\r\n", rows) + "\r\n")
                .post("/v1/imports/flexible-working-requests")
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(2));
    }
}
