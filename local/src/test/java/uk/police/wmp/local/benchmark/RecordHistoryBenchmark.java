package uk.police.wmp.local.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.postgres.DatabaseLogin;
import uk.police.wmp.postgres.DurableDatabases;

/** What the numbered writer carries, with fsync on: transactions a second from 16 clients, and rows a second in bulk. */
@Tag("benchmark")
class RecordHistoryBenchmark {

    private static final int CLIENTS = 16;
    private static final long SECONDS = 10;
    private static final int BULK_ROWS = 300_000;

    @TempDir
    Path directory;

    @Test
    void measure() throws Exception {
        try (DurableDatabases server = DurableDatabases.start(directory, freePort(), List.of("benchmark"))) {
            DatabaseLogin login = server.login("benchmark");
            Flyway.configure()
                    .dataSource(
                            login.url(), login.owner().username(), login.owner().password())
                    .placeholders(Map.of("application", login.username()))
                    .locations("db/platform")
                    .load()
                    .migrate();
            try (Connection connection = connect(login.owner())) {
                run(
                        connection,
                        "create table note (id uuid primary key default uuidv7(), version bigint not null default 0, text text)");
                run(connection, "select track_history('note')");
            }
            report("one-row transactions, %d clients".formatted(CLIENTS), transactions(login), "a second");
            bulk(login);
        }
    }

    private static double transactions(DatabaseLogin login) throws Exception {
        AtomicLong committed = new AtomicLong();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> {
                    write(login, end, committed);
                    return null;
                }));
            }
            for (Future<?> client : clients) {
                client.get();
            }
        }
        return committed.get() / (double) SECONDS;
    }

    private static void write(DatabaseLogin login, long end, AtomicLong committed) throws SQLException {
        try (Connection connection = connect(login);
                PreparedStatement begin =
                        connection.prepareStatement("select begin_write('benchmark', 'benchmark', null)");
                PreparedStatement insert = connection.prepareStatement("insert into note (text) values ('a note')")) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                begin.execute();
                insert.executeUpdate();
                connection.commit();
                committed.incrementAndGet();
            }
        }
    }

    private static void bulk(DatabaseLogin login) throws SQLException {
        try (Connection connection = connect(login)) {
            connection.setAutoCommit(false);
            String insert = "insert into note (text) select 'note ' || n from generate_series(1, " + BULK_ROWS + ") n";
            report("rows inserted in one statement, history kept", rowsASecond(connection, insert), "a second");
            String update = "update note set text = text || '.', version = version + 1";
            report("rows changed in one statement, history kept", rowsASecond(connection, update), "a second");
        }
    }

    private static double rowsASecond(Connection connection, String statement) throws SQLException {
        long began = System.nanoTime();
        int rows;
        try (var each = connection.createStatement()) {
            rows = each.executeUpdate(statement);
        }
        connection.commit();
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    private static void report(String what, double number, String unit) {
        System.out.printf("%-50s %,12.0f %s%n", what, number, unit);
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    private static Connection connect(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.username(), login.password());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
