package uk.police.wmp.wellbeing.absence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class AbsenceImportTest {

    private static final String HEADER = "externalId,workerExternalId,startedOn,endedOn,hoursLost,reason\n";

    @Inject
    DataSource database;

    private String payroll;

    @BeforeEach
    void aWorker() {
        payroll = Force.payrollNumber();
        new Force(database).aWorker(payroll).employed("PCSO", "2019-01-01", "2021-12-31");
    }

    private static RequestSpecification hr() {
        return given().auth().oauth2(TestTokens.token("imports:write", "wellbeing:read", "absence-reasons:read"));
    }

    private static ValidatableResponse imported(String rows) {
        return hr().contentType("text/csv")
                .body(HEADER + rows)
                .post("/v1/imports/absences?mode=PARTIAL")
                .then();
    }

    private String row(String id, String rest) {
        return id + "," + payroll + "," + rest + "\n";
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherReasonIsAChange() {
        String id = UUID.randomUUID().toString();
        String row = row(id, "2021-02-01,2021-02-03,24.00,OTHER");
        imported(row).body("created", equalTo(1)).body("refused", equalTo(0));
        imported(row).body("unchanged", equalTo(1)).body("updated", equalTo(0));
        imported(row.replace("OTHER", "CARDIAC")).body("updated", equalTo(1));
        hr().get("/v1/absences?workerExternalId=" + payroll)
                .then()
                .body("items[0].reason", equalTo("CARDIAC"))
                .body("items[0].version", equalTo(1));
        imported(row.replace("OTHER", "CARDIAC")).body("unchanged", equalTo(1));
    }

    @Test
    void anExportCanBeImportedAgain() {
        imported(row(UUID.randomUUID().toString(), "2021-02-01,2021-02-03,24.00,OTHER")
                + row(UUID.randomUUID().toString(), "2021-03-01,,,NOT_DISCLOSED"));
        String export = hr().accept("text/csv")
                .get("/v1/absences?workerExternalId=" + payroll)
                .asString();
        hr().contentType("text/csv")
                .body(export)
                .post("/v1/imports/absences")
                .then()
                .body("received", equalTo(2))
                .body("unchanged", equalTo(2));
    }

    @Test
    void everyRefusedRowIsToldWithItsFault() {
        String errors = imported(row("a-" + payroll, "2021-02-01,2021-02-03,24.00,OTHER")
                        + row("b-" + payroll, "2021-02-03,2021-02-04,8.00,OTHER") // meets the one before
                        + row("c-" + payroll, "2018-12-31,2019-01-01,8.00,OTHER") // before the worker joined
                        + row("d-" + payroll, "2021-12-31,2022-01-01,8.00,OTHER") // after the worker left
                        + row("e-" + payroll, "2020-02-29,2020-03-01,8.00,COVID_19") // not a reason yet
                        + row("f-" + payroll, "2021-05-01,2021-05-01,,OTHER") // ended, hours not given
                        + row("g-" + payroll, "2021-06-01,2021-06-01,1.00,")
                        + "h-" + payroll + ",nobody,2021-06-02,2021-06-02,1.00,OTHER\n")
                .body("created", equalTo(1))
                .body("refused", equalTo(7))
                .extract()
                .path("errors");
        hr().get(errors)
                .then()
                .statusCode(200)
                .body("items.row", containsInAnyOrder(3, 4, 5, 6, 7, 8, 9))
                .body(
                        "items.field",
                        containsInAnyOrder(
                                "startedOn",
                                "startedOn",
                                "startedOn",
                                "reason",
                                "hoursLost",
                                "reason",
                                "workerExternalId"));
    }
}
