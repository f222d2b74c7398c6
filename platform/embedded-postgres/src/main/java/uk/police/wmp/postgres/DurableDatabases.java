package uk.police.wmp.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL 18 on one machine, kept in one directory: what was committed survives a restart, {@code kill -9} and a power cut.
 * Each database has two logins of its own, its owner's and its application's, that can't reach the others.
 * <p>
 * A server that a killed owner left running on this directory is stopped and replaced, so that its settings and its port are
 * always this program's. Whatever else answers on the port is never used.
 */
public final class DurableDatabases implements AutoCloseable {

    private final OwnerLock lock;
    private final DurableServer server;
    private final boolean replacedAnOrphan;
    private final Map<String, DatabaseLogin> logins;

    private DurableDatabases(
            OwnerLock lock, DurableServer server, boolean replacedAnOrphan, Map<String, DatabaseLogin> logins) {
        this.lock = lock;
        this.server = server;
        this.replacedAnOrphan = replacedAnOrphan;
        this.logins = logins;
    }

    /**
     * @param directory made when missing, readable by its owner alone
     * @param names the databases, each owned by the login of the same name, and used by that name with {@code _app}
     * @throws DatabaseStartFailed with a message for a person to read
     */
    public static DurableDatabases start(Path directory, int port, List<String> names) throws IOException {
        Path home = directory.toAbsolutePath();
        Files.createDirectories(
                home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        OwnerLock lock = OwnerLock.take(home.resolve("lock"));
        try {
            return startHolding(lock, home, port, names);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static DurableDatabases startHolding(OwnerLock lock, Path home, int port, List<String> names)
            throws IOException {
        boolean replacedAnOrphan = new Orphans(home.resolve("data")).stop();
        PasswordFile passwords = PasswordFile.at(home.resolve("passwords.properties"));
        DurableServer server = DurableServer.start(home, port, passwords);
        try {
            return new DurableDatabases(lock, server, replacedAnOrphan, prepare(server, names, passwords));
        } catch (SQLException failure) {
            server.close();
            throw new DatabaseStartFailed(
                    "The database server started, but its databases couldn't be prepared", failure);
        }
    }

    private static Map<String, DatabaseLogin> prepare(DurableServer server, List<String> names, PasswordFile passwords)
            throws IOException, SQLException {
        Map<String, DatabaseLogin> logins = new LinkedHashMap<>();
        List<OwnedDatabase> databases = new ArrayList<>();
        try (Connection superuser = server.connect("postgres")) {
            // the maintenance database too: nothing there is any application's business
            superuser.createStatement().execute("revoke connect on database postgres, template1 from public");
            for (String name : names) {
                OwnedDatabase database =
                        new OwnedDatabase(name, passwords.of(name), passwords.of(OwnedDatabase.applicationOf(name)));
                database.prepareIn(superuser);
                logins.put(name, database.at(server.urlOf(name)));
                databases.add(database);
            }
        }
        for (OwnedDatabase database : databases) {
            try (Connection superuser = server.connect(database.name())) {
                database.addExtensions(superuser);
            }
        }
        return logins;
    }

    public DatabaseLogin login(String database) {
        DatabaseLogin login = logins.get(database);
        if (login == null) {
            throw new IllegalArgumentException("No database '" + database + "' here, only " + logins.keySet());
        }
        return login;
    }

    /** For set-up, backup and restore alone; no application ever gets it. */
    public DatabaseLogin superuser() {
        return server.superuser();
    }

    /** Whether an earlier owner was killed and its server had to be stopped first. */
    public boolean replacedAnOrphan() {
        return replacedAnOrphan;
    }

    /** Stops the server; everything committed stays. */
    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
