package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.postgres.DatabaseLogin;
import uk.police.wmp.postgres.DurableDatabases;

/**
 * What docs/operating.md says of restoring, done: to a position, to a moment, and from nothing but the archive; with a follower that had read
 * on. The script is the one that the database's container has, the settings are the compose file's.
 */
class RestoreRehearsalIT {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> DATABASES = List.of("recruitment", "wellbeing");

    private final Ports ports = Ports.from(FreePorts.environment());
    private final RehearsedServices services;
    private final Path directory;
    private final Path home;
    private final PointInTime script;
    private DurableDatabases databases;
    private DurableDatabases ofBefore;

    RestoreRehearsalIT(@TempDir Path directory) throws IOException {
        this.directory = directory;
        this.home = directory.resolve("postgresql");
        this.services = new RehearsedServices(directory, ports);
        this.script = new PointInTime(home, directory.resolve("backup"));
    }

    @AfterEach
    void stopAll() throws IOException {
        services.close();
        for (DurableDatabases server : new DurableDatabases[] {databases, ofBefore}) {
            if (server != null) {
                server.close();
            }
        }
    }

    @Test
    void itIsRestoredToAPositionToAMomentAndFromNothing() throws Exception {
        startServer();
        script.letArchive(databases.superuser());
        databases.close();
        startServer();
        services.start(Application.RECRUITMENT, databases);
        services.start(Application.WELLBEING, databases);
        services.hire("P-1", "P-2", "P-3");
        script.backup(databases.superuser());
        Thread.sleep(1100); // moments are told to the second: what came in that of the backup isn't after it
        services.hire("P-4");
        long good = last("recruitment");
        Map<String, String> asItWas = services.figures(good);
        assertThat(asItWas).hasSizeGreaterThan(10);

        // the wrong file, which says of everybody that they have left, and adds somebody; and a right that was
        // exercised after it
        services.recruit(
                "employments",
                "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType\n"
                        + "E-P-1,P-1,PCSO,2012-01-09,NEW,2012-06-29,VOLUNTARY_RESIGNATION\nE-P-2,P-2,PCSO,2012-01-09,NEW,2012-06-29,VOLUNTARY_RESIGNATION\n");
        services.hire("P-5");
        String erased = services.idOf("P-2");
        services.ask(
                "POST",
                Application.RECRUITMENT,
                "/v1/subject-access/" + erased + "/erasure",
                "{\"reason\": \"Asked for\"}");
        String hiredByMistake = services.idOf("P-5");
        assertThat(services.figures(last("recruitment"))).isNotEqualTo(asItWas);
        until(() -> services.followed().equals(String.valueOf(last("recruitment"))));
        services.stop();
        databases.close();

        String said = script.run("restore", "position", "recruitment", String.valueOf(good));
        assertThat(said)
                .contains("recruitment as known at " + good + " is what it was")
                .containsPattern("erase them again: .*" + erased);
        startServer();
        services.start(Application.RECRUITMENT, databases);
        assertThat(last("recruitment")).isEqualTo(good);
        assertThat(services.figures(good)).isEqualTo(asItWas);

        aFollowerThatWasNotRestoredReadsAgain(hiredByMistake, good);
        services.stop();
        ofBefore.close();

        aMomentIsRestored();
        fromNothingAllThatWasArchivedIsRestored();
        theGuidesQueriesAreAnswered();
    }

    /** Wellbeing has the database of before: it has read what never was. */
    private void aFollowerThatWasNotRestoredReadsAgain(String hiredByMistake, long good) throws Exception {
        Path other = directory.resolve("of-before");
        Files.createDirectories(other);
        Files.move(before(), other.resolve("data"));
        Files.copy(home.resolve("passwords.properties"), other.resolve("passwords.properties"));
        Files.writeString(
                other.resolve("data/postgresql.auto.conf"), ""); // it archives nothing into the restored one's archive
        int port = Integer.parseInt(FreePorts.environment().get(Ports.POSTGRES));
        ofBefore = DurableDatabases.start(other, port, List.of("wellbeing"));
        services.start(Application.WELLBEING, ofBefore);

        until(() -> services.followed().equals(String.valueOf(good)));
        assertThat(services.status(Application.WELLBEING, "/v1/workers/" + hiredByMistake))
                .isEqualTo(404);
        assertThat(services.ask("GET", Application.WELLBEING, "/v1/workers/" + services.idOf("P-1"), null))
                .doesNotContain("leftOn");
        assertThat(services.status(Application.WELLBEING, "/v1/workers/" + services.idOf("P-2")))
                .isEqualTo(200);
    }

    /** Those that docs/operating.md has somebody ask, in a database with records. */
    private void theGuidesQueriesAreAnswered() throws IOException, SQLException {
        List<String> queries = Pattern.compile("`((?:select|alter role) [^`]*)`")
                .matcher(Files.readString(REPOSITORY.resolve("docs/operating.md")))
                .results()
                .map(query -> query.group(1))
                .filter(query -> !query.contains("pg_terminate_backend"))
                .toList();
        assertThat(queries).hasSizeGreaterThan(4);
        DatabaseLogin superuser = databases.superuser();
        String recruitment = databases.login("recruitment").url();
        try (Connection connection =
                        DriverManager.getConnection(recruitment, superuser.username(), superuser.password());
                var statement = connection.createStatement()) {
            for (String query : queries) {
                statement.execute(query);
            }
        }
    }

    private void aMomentIsRestored() throws Exception {
        write("P-6");
        Instant moment = Instant.now();
        Thread.sleep(100);
        write("P-7");
        databases.close();
        assertThat(script.refuse("restore", "position", "recruitment", "999999"))
                .contains("has no transaction 999999");
        script.run("restore", "time", moment.toString());
        startServer();
        assertThat(number("select count(*) from worker where external_id = 'P-6'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from worker where external_id = 'P-7'"))
                .isZero();
    }

    private void fromNothingAllThatWasArchivedIsRestored() throws Exception {
        write("P-8");
        long last = last("recruitment");
        long archived = number("select archived_count from pg_stat_archiver");
        DatabaseLogin superuser = databases.superuser();
        try (Connection connection =
                DriverManager.getConnection(superuser.url(), superuser.username(), superuser.password())) {
            connection.createStatement().execute("select pg_switch_wal()"); // as archive_timeout does each minute
        }
        until(() -> number("select archived_count from pg_stat_archiver") > archived);
        databases.close();
        try (Stream<Path> kept = Files.list(home)) {
            for (Path data : kept.filter(file -> file.getFileName().toString().startsWith("data"))
                    .toList()) {
                Files.move(data, directory.resolve("lost-" + data.getFileName()));
            }
        }
        script.run("restore", "newest");
        startServer();
        assertThat(last("recruitment")).isEqualTo(last);
    }

    private Path before() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().startsWith("data.before-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void startServer() throws IOException {
        databases = DurableDatabases.start(home, ports.postgres(), DATABASES);
    }

    /** A worker more, where no application runs. */
    private void write(String number) throws SQLException {
        DatabaseLogin login = databases.login("recruitment");
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password())) {
            connection.createStatement().execute("""
                    insert into worker (external_id, given_name, family_name, sex, ethnicity, disability)
                    values ('%s', 'Aster', 'Quill', 'F', 'A1', 'NO')""".formatted(number));
        }
    }

    private long last(String database) throws SQLException {
        return number("select max(seq) from transaction_log", database);
    }

    private long number(String query) throws SQLException {
        return number(query, "recruitment");
    }

    private long number(String query, String database) throws SQLException {
        DatabaseLogin login = databases.login(database);
        try (Connection connection = DriverManager.getConnection(login.url(), login.username(), login.password());
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
