package uk.police.wmp.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test an empty PostgreSQL 18 database of its own, with a login that owns it and is no superuser.
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

    /** Nothing to do here: the server goes with the JVM, so that the next test class finds it running. */
    @Override
    public void stop() {}
}
