package uk.police.wmp.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** A server that lives as long as the JVM that first asked for it. */
final class ForgetfulServer {

    /** Quarkus loads test resources with more than one class loader, so a static field alone would start a server for each. */
    private static final String PORT_PROPERTY = ForgetfulServer.class.getName() + ".port";

    private static final Object ONE_AT_A_TIME = PORT_PROPERTY.intern(); // the same object for every class loader

    private final int port;

    private ForgetfulServer(int port) {
        this.port = port;
    }

    static ForgetfulServer ofThisJvm() {
        synchronized (ONE_AT_A_TIME) {
            if (System.getProperty(PORT_PROPERTY) == null) {
                System.setProperty(PORT_PROPERTY, String.valueOf(start().getPort()));
            }
            return new ForgetfulServer(Integer.getInteger(PORT_PROPERTY));
        }
    }

    private static EmbeddedPostgres start() {
        try {
            Path log = Files.createTempFile("fresh-postgresql-", ".log");
            log.toFile().deleteOnExit(); // what the server says is worth reading only when it didn't start
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            ServerSettings.locale().forEach(builder::setLocaleConfig);
            ServerSettings.forgetful().forEach(builder::setServerConfig);
            return builder.setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    DatabaseLogin newDatabase() throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().substring(0, 8);
        OwnedDatabase database = new OwnedDatabase(
                name, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        try (Connection superuser = DriverManager.getConnection(urlOf("postgres"), "postgres", "")) {
            database.prepareIn(superuser);
        }
        try (Connection superuser = DriverManager.getConnection(urlOf(name), "postgres", "")) {
            database.addExtensions(superuser);
        }
        return database.at(urlOf(name));
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
