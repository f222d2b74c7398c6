package uk.police.wmp.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableDatabasesTest {

    private static final List<String> NAMES = List.of("first", "second");

    @TempDir
    private static Path binaries; // unpacked once for all tests: three seconds each time

    @TempDir
    private Path directory;

    private int port;

    @BeforeEach
    void chooseAPort() throws IOException {
        port = freePort();
        Files.createSymbolicLink(directory.resolve("binaries"), binaries);
    }

    @Test
    void waitsForTheDiskAtEveryCommitAndKeepsItsSecretsToItsOwner() throws Exception {
        try (DurableDatabases databases = start()) {
            try (Connection connection = connect(databases.login("first").owner())) {
                assertThat(ask(connection, "show server_version_num")).startsWith("18");
                assertThat(ask(connection, "show fsync")).isEqualTo("on");
                assertThat(ask(connection, "show synchronous_commit")).isEqualTo("on");
                assertThat(ask(connection, "select rolsuper from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
                assertThat(ask(connection, "select extname from pg_extension where extname = 'btree_gist'"))
                        .isEqualTo("btree_gist");
            }
            assertThat(databases.replacedAnOrphan()).isFalse();
        }
        assertThat(permissionsOf("passwords.properties")).isEqualTo("rw-------");
        assertThat(permissionsOf("data")).isEqualTo("rwx------");
        assertThat(directory.resolve("initdb-password")).doesNotExist();
    }

    @Test
    void aLoginReachesItsOwnDatabaseAloneAndOnlyWithItsPassword() throws IOException {
        try (DurableDatabases databases = start()) {
            DatabaseLogin first = databases.login("first").owner();
            DatabaseLogin second = databases.login("second").owner();

            assertRefused(second.url(), first.username(), first.password(), "permission denied for database");
            assertRefused(first.url(), second.username(), second.password(), "permission denied for database");
            assertRefused(first.url().replace("/first", "/postgres"), "first", first.password(), "permission denied");
            assertRefused(first.url().replace("/first", "/template1"), "first", first.password(), "permission denied");
            assertRefused(first.url(), "first", second.password(), "password authentication failed");
            assertRefused(first.url(), "postgres", "", "password is an empty string");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterARestartWithTheSamePasswords() throws Exception {
        DatabaseLogin before;
        try (DurableDatabases databases = start()) {
            before = databases.login("first").owner();
            write(before);
        }
        try (DurableDatabases databases = start()) {
            assertThat(databases.login("first").owner()).isEqualTo(before);
            assertThat(databases.replacedAnOrphan()).isFalse();
            assertThat(read(before)).isEqualTo("kept");
        }
    }

    @Test
    void survivesTheKillOfItsOwnerAndReplacesTheOrphan() throws Exception {
        try (OwnerProcess owner = OwnerProcess.start(directory, port)) {
            assertThat(owner.firstLine()).isEqualTo("ready");
            write(loginFromPasswordFile());
            owner.kill();
        }
        long orphan = postmaster();
        assertThat(commandOf(orphan)).as("the orphan still runs").isPresent();

        port = freePort(); // the new owner needn't want the port that the orphan has
        try (DurableDatabases databases = start()) {
            assertThat(databases.replacedAnOrphan()).isTrue();
            assertThat(commandOf(orphan)).isEmpty();
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(read(databases.login("first").owner())).isEqualTo("kept");
        }
    }

    @Test
    void survivesTheKillOfTheServerItself() throws Exception {
        try (DurableDatabases databases = start()) {
            write(databases.login("first").owner());
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        }
        try (DurableDatabases databases = start()) {
            assertThat(read(databases.login("first").owner())).isEqualTo("kept");
        }
    }

    @Test
    void startsThoughTheRecordedProcessNumberIsAnothersByNow() throws Exception {
        try (DurableDatabases databases = start()) {
            write(databases.login("first").owner());
        }
        Files.writeString(
                directory.resolve("data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("data") + "\n");

        try (DurableDatabases databases = start()) {
            assertThat(read(databases.login("first").owner())).isEqualTo("kept");
        }
    }

    @Test
    void beginsAgainWhenTheVeryFirstStartWasCutShort() throws Exception {
        Files.writeString(directory.resolve("initialising"), "");
        Files.createDirectories(directory.resolve("data/base"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "18\n");

        try (DurableDatabases databases = start()) {
            write(databases.login("first").owner());
        }
        assertThat(directory.resolve("initialising")).doesNotExist();
    }

    @Test
    void leavesARunningOwnerAlone() throws Exception {
        try (DurableDatabases databases = start();
                OwnerProcess second = OwnerProcess.start(directory, freePort())) {
            assertThat(second.firstLine()).contains("in use by another process of this program");
            write(databases.login("first").owner());
        }
    }

    @Test
    void neverUsesWhateverAnswersOnItsPort(@TempDir Path another) throws Exception {
        try (DurableDatabases foreign = DurableDatabases.start(another, port, NAMES)) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("in use");
            write(foreign.login("first").owner()); // and the foreign one is none the worse
        }
    }

    @Test
    void saysSoWhenThePasswordsOfExistingDataAreLost() throws Exception {
        try (DurableDatabases _ = start()) {
            assertThat(directory.resolve("passwords.properties")).exists();
        }
        Files.delete(directory.resolve("passwords.properties"));

        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseStartFailed.class)
                .hasMessageContaining("passwords.properties");
    }

    private DurableDatabases start() throws IOException {
        return DurableDatabases.start(directory, port, NAMES);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String permissionsOf(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(file)));
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst());
    }

    /** Empty also for one that has ended and that nobody has taken note of yet. */
    private static Optional<String> commandOf(long process) {
        return ProcessHandle.of(process).flatMap(handle -> handle.info().command());
    }

    private DatabaseLogin loginFromPasswordFile() throws IOException {
        String password =
                PasswordFile.at(directory.resolve("passwords.properties")).of("first");
        return new DatabaseLogin("jdbc:postgresql://localhost:" + port + "/first", "first", password);
    }

    private static Connection connect(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(login.url(), login.username(), login.password());
    }

    private static void write(DatabaseLogin login) throws SQLException {
        try (Connection connection = connect(login)) {
            connection.createStatement().execute("create table note as select 'kept' as text");
        }
    }

    private static String read(DatabaseLogin login) throws SQLException {
        try (Connection connection = connect(login)) {
            return ask(connection, "select text from note");
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertRefused(String url, String username, String password, String because) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, username, password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(because);
    }
}
