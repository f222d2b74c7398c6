package uk.police.wmp.identity;

import java.util.Set;

/** A service that may ask for tokens of its own (client credentials), and the most that it may have. */
public record LocalClient(String id, String secret, Set<String> scopes) {

    public LocalClient {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "LocalClient[" + id + "]"; // the secret stays out of logs
    }
}
