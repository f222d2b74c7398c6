package uk.police.wmp.postgres;

import java.util.Map;
import java.util.TreeMap;

/**
 * How one application reaches its own database.
 *
 * @param owner who owns the database, and migrates it; null for a login that does both, such as an owner's own
 */
public record DatabaseLogin(String url, String username, String password, DatabaseLogin owner) {

    public DatabaseLogin(String url, String username, String password) {
        this(url, username, password, null);
    }

    /** As the applications read it: {@code DATABASE_URL} and its companions. */
    public Map<String, String> asEnvironment() {
        Map<String, String> environment = new TreeMap<>(
                Map.of("DATABASE_URL", url, "DATABASE_USERNAME", username, "DATABASE_PASSWORD", password));
        if (owner != null) {
            environment.put("DATABASE_OWNER_USERNAME", owner.username());
            environment.put("DATABASE_OWNER_PASSWORD", owner.password());
        }
        return environment;
    }

    @Override
    public String toString() {
        return "DatabaseLogin[" + url + " as " + username + "]"; // the password stays out of logs
    }
}
