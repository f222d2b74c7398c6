package uk.police.wmp.local.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import uk.police.wmp.postgres.DatabaseLogin;

/** A nation's police in recruitment's database: people and their dated records, made by the database itself. */
final class Nation {

    private static final List<String> SCRIPTS = List.of("nation-1-workforce.sql", "nation-2-processes.sql");

    private final DatabaseLogin login;
    private int people;

    Nation(DatabaseLogin login) {
        this.login = login;
    }

    /** Adds people until there are so many. Without change feed and history: nobody follows, and the first load has no history. */
    void growTo(int size) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            connection.setAutoCommit(false);
            List<String> tables = column(connection, "select table_name from tracked_table order by 1");
            run(connection, "select begin_write('benchmark', 'benchmark', null)");
            for (String table : tables) {
                run(connection, "alter table " + table + " disable trigger user");
            }
            for (String script : SCRIPTS) {
                run(
                        connection,
                        script(script)
                                .replace(":first", String.valueOf(people + 1))
                                .replace(":last", String.valueOf(size)));
            }
            for (String table : tables) {
                run(connection, "alter table " + table + " enable trigger user");
            }
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "vacuum analyze");
        }
        people = size;
    }

    /** How many rows there are that begin on a day. */
    long datedRows() throws SQLException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            return column(connection, "select sum(n_live_tup) from pg_stat_user_tables where schemaname = 'public'")
                    .stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        }
    }

    String oneWorker() throws SQLException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            return column(connection, "select id from worker where external_id = 'N4711'")
                    .getFirst();
        }
    }

    /** As an HR system would send them. */
    static void writeWorkers(Path file, int workers) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,detailsConfirmedOn\n");
            for (int i = 0; i < workers; i++) {
                out.write("I%d,IC%d,Given%d,Family%d,%s,W1,NO,2022-01-01%n"
                        .formatted(i, i, i % 700, i % 9000, i % 3 == 0 ? "F" : "M"));
            }
        }
    }

    /** @return the seconds of a COPY of the file's rows, which is then rolled back */
    static double copyWorkers(DatabaseLogin login, Path file) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var rows = Files.newBufferedReader(file)) {
            connection.setAutoCommit(false);
            run(connection, "select begin_write('benchmark', 'benchmark', null)");
            long began = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                    copy worker (external_id, collar_number, given_name, family_name, sex, ethnicity, disability, details_confirmed_on)
                    from stdin with (format csv, header)""", rows);
            double seconds = (System.nanoTime() - began) / 1e9;
            connection.rollback();
            return seconds;
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Nation.class.getResourceAsStream("/benchmark/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> column(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
