package uk.police.wmp.postgres;

import java.util.Map;

/** How one application reaches its own database. */
public record DatabaseLogin(String url, String username, String password) {

    /** As the applications read it: {@code DATABASE_URL} and its companions. */
    public Map<String, String> asEnvironment() {
        return Map.of("DATABASE_URL", url, "DATABASE_USERNAME", username, "DATABASE_PASSWORD", password);
    }

    @Override
    public String toString() {
        return "DatabaseLogin[" + url + " as " + username + "]"; // the password stays out of logs
    }
}
