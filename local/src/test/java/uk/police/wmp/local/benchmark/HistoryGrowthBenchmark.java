package uk.police.wmp.local.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.local.system.StartedSystem;
import uk.police.wmp.postgres.DatabaseLogin;

/**
 * How much a record takes, and how much each change of it adds that is kept: the version before (with its indexes) and its row in the feed; by
 * record type, over the demo force, whose records are as long as real ones. What a transaction adds to the log comes to it once.
 */
@Tag("benchmark")
class HistoryGrowthBenchmark {

    private static final int VERSIONS = 3000;
    private static final int TRANSACTIONS = 1000;

    @TempDir
    Path directory;

    @Test
    void measure() throws Exception {
        StartedSystem system = StartedSystem.start(directory);
        try {
            System.out.println(
                    "| record type | records | bytes a record | bytes a change |\n| --- | --- | --- | --- |");
            for (String database : List.of("recruitment", "wellbeing", "volunteers", "change_portfolio")) {
                DatabaseLogin owner = system.database(database);
                try (Connection connection =
                        DriverManager.getConnection(owner.url(), owner.username(), owner.password())) {
                    for (String table : texts(connection, "select table_name from tracked_table order by 1")) {
                        measure(table, connection);
                    }
                    if (database.equals("recruitment")) {
                        measureTransactions(connection);
                    }
                }
            }
        } finally {
            system.stop();
        }
    }

    private static void measure(String table, Connection connection) throws SQLException {
        long records = number(connection, "select count(*) from " + table);
        if (records == 0) {
            return;
        }
        long record = size(connection, table) / records;
        long before = size(connection, "history." + table) + size(connection, "change");
        long versions = 0;
        try {
            while (versions < VERSIONS) {
                run(connection, "update " + table + " set version = version + 1");
                versions += records;
            }
        } catch (SQLException refused) {
            System.out.printf("| `%s` | %,d | %,d | never changes |%n", table, records, record); // a journal
            return;
        }
        long added = size(connection, "history." + table) + size(connection, "change") - before;
        System.out.printf("| `%s` | %,d | %,d | %,d |%n", table, records, record, added / versions);
    }

    private static void measureTransactions(Connection connection) throws SQLException {
        run(connection, "vacuum full transaction_log");
        long before = size(connection, "transaction_log");
        for (int i = 0; i < TRANSACTIONS; i++) {
            run(connection, "update worker set version = version + 1 where id = (select id from worker limit 1)");
        }
        run(connection, "vacuum full transaction_log");
        System.out.printf(
                "| a transaction in the log | | | %,d |%n",
                (size(connection, "transaction_log") - before) / TRANSACTIONS);
    }

    private static long size(Connection connection, String table) throws SQLException {
        return number(connection, "select pg_total_relation_size('" + table + "')");
    }

    private static long number(Connection connection, String query) throws SQLException {
        return Long.parseLong(texts(connection, query).getFirst());
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var row = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var each = connection.createStatement()) {
            each.execute(statement);
        }
    }
}
