package uk.police.wmp.changeportfolio.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.police.wmp.changeportfolio.Portfolio.caller;
import static uk.police.wmp.changeportfolio.Portfolio.key;
import static uk.police.wmp.changeportfolio.Portfolio.sending;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.changeportfolio.Lines;
import uk.police.wmp.changeportfolio.Portfolio;
import uk.police.wmp.changeportfolio.Portfolio.Made;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** The database's own rules, tried with plain SQL as the tables' owner: whatever writes, the ledger holds. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class LedgerRulesTest {

    @Inject
    DataSource database;

    private Made project;
    private String journal;

    @BeforeEach
    void aProject() {
        project = Portfolio.projectOf(null, "Body-worn video", 1);
        journal = key("J");
    }

    /** Runs these in one transaction. */
    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String sql : statements) {
                    statement.execute(sql);
                }
                connection.commit();
            } catch (SQLException refused) {
                connection.rollback();
                throw refused;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private String header(String kind) {
        return "insert into journal (external_id, kind, posted_on, reason, approved_by) values ('%s', '%s', '2022-03-01', 'why', 'board')"
                .formatted(journal, kind);
    }

    private String line(int number, String account, String amount, String basis, String book) {
        return """
                insert into journal_line (journal_id, line_number, project_id, account, financial_year, amount_gbp, basis, book)
                select j.id, %d, '%s', '%s', 2022, %s, '%s', '%s' from journal j where j.external_id = '%s'""".formatted(number, project.id(), account, amount, basis, book, journal);
    }

    private String line(int number, String account, String amount) {
        return line(number, account, amount, "PLAN", "LIVE");
    }

    private static void isRefused(ThrowingCallable writing, String because) {
        assertThatThrownBy(writing).isInstanceOf(SQLException.class).hasMessageContaining(because);
    }

    @Test
    void aJournalThatBalancesIsTakenAndOneThatIsAPennyOffIsNot() throws SQLException {
        isRefused(
                () -> run(header("PLAN"), line(1, "CAPITAL", "100.00"), line(2, "FUNDING", "-99.99")),
                "The journal %s does not balance: its lines of the project %s sum to 0.01"
                        .formatted(journal, project.externalId()));
        run(header("PLAN"), line(1, "CAPITAL", "100.00"), line(2, "FUNDING", "-100.00"));
        caller().get("/v1/journal-lines?journalExternalId=" + journal).then().body("items", Matchers.hasSize(2));
    }

    @Test
    void aJournalHasTwoLinesAtLeastNumberedFromOne() {
        isRefused(() -> run(header("PLAN")), "fewer than two lines");
        isRefused(() -> run(header("PLAN"), line(1, "CAPITAL", "100")), "fewer than two lines");
        isRefused(
                () -> run(header("PLAN"), line(1, "CAPITAL", "100"), line(3, "FUNDING", "-100")),
                "not numbered 1, 2, 3");
    }

    @Test
    void eachBookAndBasisBalancesOnItsOwn() {
        isRefused(
                () -> run(header("CLOSE"), line(1, "CAPITAL", "-100"), line(2, "CAPITAL", "100", "PLAN", "CLOSED")),
                "does not balance");
        isRefused(
                () -> run(header("PLAN"), line(1, "CAPITAL", "100"), line(2, "FUNDING", "-100", "ACTUAL", "LIVE")),
                "does not balance");
    }

    @Test
    void aKindHasItsOwnBasisAndBook() {
        isRefused(
                () -> run(
                        header("PLAN"),
                        line(1, "CAPITAL", "100", "ACTUAL", "LIVE"),
                        line(2, "FUNDING", "-100", "ACTUAL", "LIVE")),
                "of kind PLAN may not have");
        isRefused(
                () -> run(
                        header("REBASELINE"),
                        line(1, "CAPITAL", "100", "PLAN", "CLOSED"),
                        line(2, "FUNDING", "-100", "PLAN", "CLOSED")),
                "of kind REBASELINE may not have");
        isRefused(
                () -> run(header("ACTUAL"), line(1, "CAPITAL", "100"), line(2, "FUNDING", "-100")),
                "of kind ACTUAL may not have");
    }

    @Test
    void aClosingOnlyMoves() {
        isRefused(
                () -> run(header("CLOSE"), line(1, "CAPITAL", "-100"), line(2, "FUNDING", "100")),
                "may only move amounts");
    }

    @Test
    void aBalancedJournalStaysBalancedInItsOwnTransaction() {
        isRefused(
                () -> run(
                        header("PLAN"),
                        line(1, "CAPITAL", "100"),
                        line(2, "FUNDING", "-100"),
                        "set constraints all immediate",
                        line(3, "CAPITAL", "50")),
                "does not balance");
    }

    @Test
    void nothingIsChangedRemovedOrAddedOnceItIsPosted() {
        sending(Lines.journal(
                        journal,
                        "PLAN",
                        Lines.of(project).on("CAPITAL", 2022, 100).funded()))
                .post("/v1/journals")
                .then()
                .statusCode(201);
        String appendOnly = "The ledger is append-only";
        isRefused(() -> run("update journal_line set amount_gbp = amount_gbp * 2"), appendOnly);
        isRefused(() -> run("update journal set reason = 'better' where external_id = '" + journal + "'"), appendOnly);
        isRefused(() -> run("delete from journal_line where false"), appendOnly);
        isRefused(() -> run("delete from journal"), appendOnly);
        isRefused(() -> run("truncate journal_line"), "permission denied");
        isRefused(() -> run("truncate journal cascade"), "permission denied");
        isRefused(
                () -> run(line(3, "CAPITAL", "50"), line(4, "FUNDING", "-50")),
                "A journal that is posted takes no more lines");
    }

    @Test
    void aReBaselineAndAClosingSayWhyAndWho() {
        isRefused(
                () -> run(
                        "insert into journal (external_id, kind, posted_on, reason) values ('%s', 'CLOSE', '2022-03-01', 'why')"
                                .formatted(journal)),
                "journal_check");
        isRefused(
                () -> run(
                        "insert into journal (external_id, kind, posted_on, approved_by) values ('%s', 'REBASELINE', '2022-03-01', 'board')"
                                .formatted(journal)),
                "journal_check");
    }
}
