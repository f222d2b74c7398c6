package uk.police.wmp.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives a Quarkus test an empty PostgreSQL 18 database of its own, with a login that owns it, and the application's.
 * <p>
 * One server serves the whole test JVM, and each application start gets another empty database on it: half a second, not three.
 */
public final class FreshDatabase implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            DatabaseLogin login = ForgetfulServer.ofThisJvm().newDatabase();
            Map<String, String> configuration = new HashMap<>(login.asEnvironment());
            configuration.put("quarkus.datasource.jdbc.url", login.url());
            configuration.put("quarkus.datasource.username", login.username());
            configuration.put("quarkus.datasource.password", login.password());
            return configuration;
        } catch (SQLException failure) {
            throw new IllegalStateException("No fresh database could be made for the test", failure);
        }
    }

    /** For what a test prepares that the application itself may not do, such as emptying tables. Neither is a superuser. */
    public static Connection connectAsOwner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("DATABASE_URL", String.class),
                config.getValue("DATABASE_OWNER_USERNAME", String.class),
                config.getValue("DATABASE_OWNER_PASSWORD", String.class));
    }

    /** Nothing to do here: the server goes with the JVM, so that the next test class finds it running. */
    @Override
    public void stop() {}
}
