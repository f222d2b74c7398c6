package uk.police.wmp.history;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import uk.police.wmp.postgres.FreshDatabase;

/** A fresh database with the platform's migrations and one tracked table, and the SQL that tests say often. */
final class HistoryDatabase {

    private final Map<String, String> login;

    HistoryDatabase() {
        login = new FreshDatabase().start();
        Flyway.configure()
                .dataSource(
                        login.get("DATABASE_URL"),
                        login.get("DATABASE_OWNER_USERNAME"),
                        login.get("DATABASE_OWNER_PASSWORD"))
                .placeholders(Map.of("application", login.get("DATABASE_USERNAME")))
                .locations("db/platform", "db/sample")
                .load()
                .migrate();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                login.get("DATABASE_URL"), login.get("DATABASE_USERNAME"), login.get("DATABASE_PASSWORD"));
    }

    void run(String... statements) throws SQLException {
        run(connect(), statements);
    }

    /** As the login that migrates. */
    void runAsOwner(String... statements) throws SQLException {
        run(
                DriverManager.getConnection(
                        login.get("DATABASE_URL"),
                        login.get("DATABASE_OWNER_USERNAME"),
                        login.get("DATABASE_OWNER_PASSWORD")),
                statements);
    }

    private static void run(Connection opened, String... statements) throws SQLException {
        try (Connection connection = opened) {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                try (var each = connection.createStatement()) {
                    each.execute(statement);
                }
            }
            connection.commit();
        }
    }

    /** The first column of every row. */
    List<String> column(String query) throws SQLException {
        try (Connection connection = connect()) {
            return column(connection, query);
        }
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    /** What a query gave as known at a position: the same SQL, unchanged. */
    List<String> asKnown(long position, String query) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            KnownReading.apply(connection, new KnownAt(null, position));
            return column(connection, query);
        }
    }

    long position() throws SQLException {
        return Long.parseLong(column("select last_position()").getFirst());
    }
}
