package uk.police.wmp.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** The server process on one data directory, and on no other. */
final class DurableServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final String password;

    private DurableServer(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** @param home holds {@code data}, and the server's binaries and log beside it */
    static DurableServer start(Path home, int port, PasswordFile passwords) throws IOException {
        Path data = home.resolve("data");
        Path initialising = home.resolve("initialising");
        refuseATakenPort(port);
        if (Files.exists(initialising)) {
            delete(data); // a first start that was cut short: nothing had been kept in it
        }
        boolean isNew = !Files.exists(data.resolve("PG_VERSION"));
        refuseWhatCannotBeOpened(data, isNew, passwords);
        Files.createDirectories(data);
        if (isNew) {
            Files.writeString(initialising, "");
        }
        DurableServer started = launch(home, data, port, passwords.of(SUPERUSER));
        started.refuseAForeignServer(data);
        Files.deleteIfExists(initialising);
        return started;
    }

    private static DurableServer launch(Path home, Path data, int port, String password) throws IOException {
        Path log = home.resolve("server.log");
        Path passwordForInitdb = home.resolve("initdb-password");
        PasswordFile.writePrivately(passwordForInitdb, password);
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            ServerSettings.locale().forEach(builder::setLocaleConfig);
            // these go to initdb as options like the locale's: everyone needs a password from the first moment
            builder.setLocaleConfig("auth", "scram-sha-256").setLocaleConfig("pwfile", passwordForInitdb.toString());
            ServerSettings.durable().forEach(builder::setServerConfig);
            EmbeddedPostgres server = builder.setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .setPort(port)
                    .setConnectConfig("password", password)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(LONGEST_RECOVERY)
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
            return new DurableServer(server, password);
        } catch (IllegalStateException | IOException failure) {
            throw new DatabaseStartFailed("The database server didn't start; " + log + " says why", failure);
        } finally {
            Files.deleteIfExists(passwordForInitdb);
        }
    }

    private static void refuseATakenPort(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // connections that a stopped server has just closed don't count
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new PortTaken(port, taken);
        }
    }

    private static void refuseWhatCannotBeOpened(Path data, boolean isNew, PasswordFile passwords) throws IOException {
        if (isNew) {
            return;
        }
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!"18".equals(version)) {
            throw new DatabaseStartFailed(
                    "The data in " + data + " is PostgreSQL " + version + "'s; this program needs 18.");
        }
        if (!passwords.knows(SUPERUSER)) {
            throw new DatabaseStartFailed("The data in " + data + " is there but the passwords that open it are not."
                    + " Put passwords.properties back beside it, or start with another directory.");
        }
    }

    /** The port was free a moment ago; should another server have taken it since, it is not ours to use. */
    private void refuseAForeignServer(Path data) throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            answer.next();
            if (!Path.of(answer.getString(1)).toRealPath().equals(data.toRealPath())) {
                throw new DatabaseStartFailed("Port " + server.getPort() + " is answered by another database server.");
            }
        } catch (SQLException failure) {
            throw new DatabaseStartFailed(
                    "Port " + server.getPort() + " isn't answered by this database server", failure);
        }
    }

    Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(urlOf(database));
        return source.getConnection(SUPERUSER, password);
    }

    DatabaseLogin superuser() {
        return new DatabaseLogin(urlOf("postgres"), SUPERUSER, password);
    }

    String urlOf(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
