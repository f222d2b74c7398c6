package uk.police.wmp.gateway.issues;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** The gateway's one table: issues go in and are read, and nothing else can be done with them. */
@Singleton
class IssueStore {

    private static final String SUMMARY = """
            select paper, number, issued_at, issued_by, issued_through, reason, as_at, as_known_at, complete,
                   required_permissions, document_sha256, page_sha256""";

    private final DataSource database;

    IssueStore(DataSource database) {
        this.database = database;
    }

    /** Gives the paper's next number to what {@code freeze} makes of it; two at the same time get two numbers. */
    FrozenIssue append(String paper, IntFunction<FrozenIssue> freeze) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            try (Connection connection = database.getConnection()) {
                FrozenIssue frozen = freeze.apply(nextNumber(connection, paper));
                insert(connection, frozen);
                return frozen;
            }
        });
    }

    private static int nextNumber(Connection connection, String paper) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "board-paper-issue " + paper);
            lock.execute();
        }
        try (PreparedStatement next = connection.prepareStatement(
                "select coalesce(max(number), 0) + 1 from board_paper_issue where paper = ?")) {
            next.setString(1, paper);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void insert(Connection connection, FrozenIssue frozen) throws SQLException {
        Issue issue = frozen.issue();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into board_paper_issue (paper, number, issued_at, issued_by, issued_through, reason, as_at, as_known_at,
                       complete, required_permissions, document_sha256, page_sha256, document, page)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, issue.paper());
            insert.setInt(2, issue.number());
            insert.setTimestamp(3, Timestamp.from(issue.issuedAt()));
            insert.setString(4, issue.issuedBy());
            insert.setString(5, issue.issuedThrough());
            insert.setString(6, issue.reason());
            insert.setObject(7, issue.asAt());
            insert.setTimestamp(8, issue.asKnownAt() == null ? null : Timestamp.from(issue.asKnownAt()));
            insert.setBoolean(9, issue.complete());
            Array permissions =
                    connection.createArrayOf("text", issue.requiredPermissions().toArray());
            insert.setArray(10, permissions);
            insert.setString(11, issue.documentSha256());
            insert.setString(12, issue.pageSha256());
            insert.setString(13, frozen.document());
            insert.setString(14, frozen.page());
            insert.executeUpdate();
        }
    }

    /** The latest first. */
    List<Issue> of(String paper) {
        return read(
                SUMMARY + " from board_paper_issue where paper = ? order by number desc", IssueStore::summary, paper);
    }

    Optional<FrozenIssue> find(String paper, int number) {
        return read(
                        SUMMARY + ", document, page from board_paper_issue where paper = ? and number = ?",
                        row -> new FrozenIssue(summary(row), row.getString("document"), row.getString("page")),
                        paper,
                        number)
                .stream()
                .findFirst();
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, RowReader<T> reader, Object... parameters) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<T> found = new ArrayList<>();
            try (Connection connection = database.getConnection();
                    PreparedStatement query = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
            }
            return found;
        });
    }

    private static Issue summary(ResultSet row) throws SQLException {
        return new Issue(
                row.getString("paper"),
                row.getInt("number"),
                row.getTimestamp("issued_at").toInstant(),
                row.getString("issued_by"),
                row.getString("issued_through"),
                row.getString("reason"),
                row.getObject("as_at", LocalDate.class),
                instant(row, "as_known_at"),
                row.getBoolean("complete"),
                List.of((String[]) row.getArray("required_permissions").getArray()),
                row.getString("document_sha256"),
                row.getString("page_sha256"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp read = row.getTimestamp(column);
        return read == null ? null : read.toInstant();
    }
}
