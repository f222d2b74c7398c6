package uk.police.wmp.recruitment.worker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** What can't both be true of one person is refused, sent singly or in a file, and what was recorded before stays. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class ContradictoryRecordsTest {

    private final String payroll = "CON-" + UUID.randomUUID();
    private final String collar = payroll.substring(payroll.length() - 12);

    private static ValidatableResponse post(String recordType, String body) {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:write", "recruitment:read"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/" + recordType)
                .then();
    }

    private static ValidatableResponse sent(String recordType, String csv) {
        return given().auth()
                .oauth2(TestTokens.token(
                        "imports:write", "characteristics:read", "leaving-reasons:read", "student-welfare:read"))
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post("/v1/imports/" + recordType + "?mode=PARTIAL")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse faults(ValidatableResponse imported) {
        return given().auth()
                .oauth2(TestTokens.token(
                        "imports:write", "characteristics:read", "leaving-reasons:read", "student-welfare:read"))
                .get("/v1/imports/" + imported.extract().path("id") + "/errors")
                .then();
    }

    private ValidatableResponse recorded(String recordType) {
        return given().auth()
                .oauth2(TestTokens.token("recruitment:read"))
                .get("/v1/" + recordType + "?workerExternalId=" + payroll)
                .then()
                .statusCode(200);
    }

    @BeforeEach
    void aWorker() {
        post("workers", worker(payroll, collar)).statusCode(201);
    }

    private static String worker(String payrollNumber, String collarNumber) {
        return """
                {"externalId": "%s", "collarNumber": "%s", "givenName": "Aster", "familyName": "Quill", "sex": "F",
                 "ethnicity": "NS", "disability": "NO"}""".formatted(payrollNumber, collarNumber);
    }

    private String dated(String suffix, String own, String from, String to) {
        return """
                {"externalId": "%1$s-%2$s", "workerExternalId": "%1$s", %3$s, "validFrom": "%4$s"%5$s}""".formatted(payroll, suffix, own, from, to == null ? "" : ", \"validTo\": \"" + to + "\"");
    }

    @Test
    void twoPayrollNumbersForOnePersonAreRefused() {
        post("workers", worker(payroll + "-2", collar))
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("violations.field", hasItem("/collarNumber"));
        ValidatableResponse imported = sent(
                "workers",
                "externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,detailsConfirmedOn\n%1$s-3,%2$s,Aster,Quill,F,NS,NO,\n"
                        .formatted(payroll, collar));
        imported.body("refused", equalTo(1));
        faults(imported).body("items[0].field", equalTo("collarNumber"));
    }

    @Test
    void oneRankAtATime() {
        post("ranks", dated("R1", "\"rank\": \"CONSTABLE\"", "2020-01-01", "2020-06-30"))
                .statusCode(201);
        post("ranks", dated("R2", "\"rank\": \"SERGEANT\"", "2020-06-30", null)) // the last day of the other
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"));
        sent(
                        "ranks",
                        "externalId,workerExternalId,rank,validFrom,validTo\n%1$s-R3,%1$s,SERGEANT,2020-06-30,\n"
                                .formatted(payroll))
                .body("refused", equalTo(1));
        recorded("ranks").body("items", hasSize(1));
        post("ranks", dated("R4", "\"rank\": \"SERGEANT\"", "2020-07-01", null)).statusCode(201);
    }

    @Test
    void oneContractAtATime() {
        String full = "\"hoursPerWeek\": 40, \"fullTimeEquivalent\": 1";
        post("contracts", dated("C1", full, "2020-01-01", null)).statusCode(201);
        post("contracts", dated("C2", full, "2021-01-01", null)) // the other is open
                .statusCode(409)
                .body("type", equalTo("/problems/overlapping-period"));
        sent(
                        "contracts",
                        "externalId,workerExternalId,hoursPerWeek,fullTimeEquivalent,validFrom,validTo\n%1$s-C3,%1$s,20,0.5,2019-06-01,2020-01-01\n"
                                .formatted(payroll))
                .body("refused", equalTo(1));
        recorded("contracts").body("items", hasSize(1));
    }

    @Test
    void nobodyLeavesBeforeJoining() {
        post("employments", """
                {"externalId": "%1$s-E", "workerExternalId": "%1$s", "workerType": "PCSO", "joinedOn": "2020-01-02", "joinerType": "NEW",
                 "leftOn": "2020-01-01", "leaverType": "DEATH"}""".formatted(payroll)).statusCode(400).body("violations.field", hasItem("/leftOn"));
        ValidatableResponse imported = sent(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType,leavingReason\n%1$s-E,%1$s,PCSO,2020-01-02,NEW,2020-01-01,DEATH,\n"
                        .formatted(payroll));
        imported.body("refused", equalTo(1));
        faults(imported).body("items[0].field", equalTo("leftOn"));
        recorded("employments").body("items", hasSize(0));
    }

    @Test
    void aFileWithAColumnMissingOrAnUnknownCodeRecordsNothing() {
        given().auth()
                .oauth2(TestTokens.token(
                        "imports:write", "characteristics:read", "leaving-reasons:read", "student-welfare:read"))
                .contentType("text/csv")
                .body("externalId,workerExternalId,validFrom\n%1$s-R,%1$s,2020-01-01\n".formatted(payroll))
                .post("/v1/imports/ranks")
                .then()
                .statusCode(422);
        sent(
                        "ranks",
                        "\uFEFFexternalId,workerExternalId,rank,validFrom,validTo\r\n\"%1$s-R\",%1$s,\"GRAND\r\nMOFF\",2020-01-01,\r\n"
                                .formatted(payroll))
                .body("refused", equalTo(1));
        recorded("ranks").body("items", hasSize(0));
    }
}
