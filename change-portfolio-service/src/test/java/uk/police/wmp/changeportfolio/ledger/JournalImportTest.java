package uk.police.wmp.changeportfolio.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.changeportfolio.Portfolio;
import uk.police.wmp.changeportfolio.Portfolio.Made;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class JournalImportTest {

    private static final String HEADER =
            "journalExternalId,kind,postedOn,reason,approvedBy,lineNumber,projectExternalId,benefitExternalId,account,financialYear,amountGbp\r\n";

    private Made project;
    private String good;
    private String bad;

    @BeforeEach
    void aProject() {
        project = Portfolio.projectOf(null, "Body-worn video", 1);
        good = key("J");
        bad = key("J");
    }

    private String row(String journal, String kind, int line, String account, String amount) {
        return "%s,%s,2021-09-30,Reviewed,Portfolio board,%d,%s,,%s,2022,%s\r\n"
                .formatted(journal, kind, line, project.externalId(), account, amount);
    }

    private String balanced(String journal) {
        return row(journal, "PLAN", 1, "CAPITAL", "100.00") + row(journal, "PLAN", 2, "FUNDING", "-100");
    }

    private static Response send(String mode, String type, String file) {
        return caller().contentType("text/csv").body(file).post("/v1/imports/" + type + "?mode=" + mode);
    }

    private static Response send(String mode, String rows) {
        return send(mode, "journals", HEADER + rows);
    }

    private static ValidatableResponse errors(Response refused) {
        String errors = refused.path("errors") == null ? refused.path("import.errors") : refused.path("errors");
        return caller().get(errors).then().statusCode(200);
    }

    private void hasLines(String journal, int lines) {
        caller().get("/v1/journal-lines?journalExternalId=" + journal).then().body("items", hasSize(lines));
    }

    @Test
    void rowsAreLinesAndTheSameFileAgainChangesNothing() {
        send("ATOMIC", balanced(good)).then().statusCode(201).body("created", equalTo(2));
        hasLines(good, 2);
        send("ATOMIC", balanced(good))
                .then()
                .statusCode(201)
                .body("unchanged", equalTo(2))
                .body("created", equalTo(0));
        hasLines(good, 2);
    }

    @Test
    void aJournalThatDoesNotBalanceIsRefusedByNameAndNothingIsRecorded() {
        Response refused = send(
                "ATOMIC",
                balanced(good) + row(bad, "PLAN", 1, "CAPITAL", "100") + row(bad, "PLAN", 2, "FUNDING", "-99.99"));
        refused.then().statusCode(422);
        errors(refused)
                .body(
                        "items.message",
                        hasItem("the journal %s does not balance: its lines of the project %s sum to 0.01, not to zero"
                                .formatted(bad, project.externalId())))
                .body("items.row", contains(4, 5));
        hasLines(good, 0);
    }

    @Test
    void goodJournalsAreAppliedAndABadOneIsRefusedWhole() {
        Response applied = send(
                "PARTIAL",
                row(bad, "PLAN", 1, "CAPITAL", "100")
                        + balanced(good)
                        + row(bad, "PLAN", 2, "FUNDING", "-100")
                        + row(bad, "PLAN", 3, "NO_ACCOUNT", "5"));
        applied.then().statusCode(201).body("created", equalTo(2)).body("refused", equalTo(3));
        errors(applied).body("items.field", hasItem("account"));
        hasLines(good, 2);
        hasLines(bad, 0);
    }

    @Test
    void aPostedJournalTakesNoOtherLinesAndNoOtherAmounts() {
        send("ATOMIC", balanced(good)).then().statusCode(201);
        errors(send(
                        "ATOMIC",
                        balanced(good) + row(good, "PLAN", 3, "CAPITAL", "5") + row(good, "PLAN", 4, "FUNDING", "-5")))
                .body("items.message", hasItem("is posted already, and takes no more lines"));
        errors(send("ATOMIC", row(good, "PLAN", 1, "CAPITAL", "120") + row(good, "PLAN", 2, "FUNDING", "-120")))
                .body("items.message", hasItem("is recorded already, with other values"));
        errors(send("ATOMIC", balanced(good).replace("Reviewed", "Reviewed again")))
                .body("items.message", hasItem("is posted already, with another kind, postedOn, reason or approvedBy"));
        hasLines(good, 2);
    }

    @Test
    void everyOtherFaultHasItsRow() {
        errors(send("ATOMIC", row(bad, "PLAN", 1, "CAPITAL", "100") + row(bad, "PLAN", 3, "FUNDING", "-100")))
                .body("items.message", hasItem(containsString("must be at least two, numbered 1, 2, 3")));
        errors(send("ATOMIC", row(bad, "PLAN", 1, "CAPITAL", "-100") + row(bad, "PLAN", 2, "FUNDING", "100")))
                .body("items.message", hasItem("must be positive: it is a cost"));
        errors(send("ATOMIC", row(bad, "PLAN", 1, "CAPITAL", "100") + row(bad, "ACTUAL", 2, "FUNDING", "-100")))
                .body("items.message", hasItem(containsString("must be the same in all rows of a journal")));
        errors(send("ATOMIC", balanced(bad).replace("PLAN", "CLOSE").replace("Portfolio board", "")))
                .body("items.field", hasItem("approvedBy"));
        Made benefit = Portfolio.cashableBenefitOf(Portfolio.projectOf(null, "Mobility", 2));
        errors(send("ATOMIC", balanced(bad).replace(",,CAPITAL", "," + benefit.externalId() + ",CAPITAL")))
                .body("items.message", hasItem("must be a benefit of the project, on the account of its category"));
    }

    @Test
    void aClosingSaysWhatLeavesTheLiveBookAndTheRestFollows() {
        String programme = key("PG");
        send("ATOMIC", "programmes", "externalId,name,status,boardOrder\r\n" + programme + ",Radio,CLOSED,9\r\n")
                .then()
                .statusCode(201);
        project = new Made("", key("PJ"));
        send(
                        "ATOMIC",
                        "projects",
                        "externalId,programmeExternalId,name,shortName,delivery,boardOrder\r\n%s,%s,Radio,Radio,DELIVERED,1\r\n"
                                .formatted(project.externalId(), programme))
                .then()
                .statusCode(201);
        errors(send("ATOMIC", balanced(good)))
                .body("items.message", hasItem(containsString("is of a closed programme")));

        String closing = row(bad, "CLOSE", 1, "CAPITAL", "-100") + row(bad, "CLOSE", 2, "FUNDING", "100");
        send("ATOMIC", balanced(good) + closing).then().statusCode(201);
        caller().get("/v1/journal-lines?sort=financialYear&journalExternalId=" + bad)
                .then()
                .body("items.findAll { it.book == 'LIVE' }", hasSize(2))
                .body("items.findAll { it.book == 'CLOSED' && it.account == 'CAPITAL' }.amountGbp", contains(100f));
        send("ATOMIC", balanced(good) + closing).then().statusCode(201).body("unchanged", equalTo(4));
    }

    @Test
    void whatIsExportedCanBeImportedAgain() {
        send("ATOMIC", balanced(good)).then().statusCode(201);
        String exported = caller().accept("text/csv")
                .get("/v1/journal-lines?journalExternalId=" + good)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        send("ATOMIC", "journals", exported).then().statusCode(201).body("unchanged", equalTo(2));
    }

    @Test
    void aRecordedProgrammeIsNotClosedByAFile() {
        Made programme = Portfolio.programme("Radio", 9);
        errors(send(
                        "ATOMIC",
                        "programmes",
                        "externalId,name,status,boardOrder\r\n" + programme.externalId() + ",Radio,CLOSED,9\r\n"))
                .body("items.field", contains("status"));
    }
}
