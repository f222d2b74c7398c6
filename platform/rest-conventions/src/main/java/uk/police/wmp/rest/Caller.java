package uk.police.wmp.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking, and through what. Outside a request (a scheduled task) the service itself. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject. */
    public String actor() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : "system";
    }

    /** What the provider calls them; null where it doesn't say. For the audit alone, never for a log. */
    String name() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.<Object>claim("name")
                    .or(() -> token.claim("preferred_username"))
                    .map(Object::toString)
                    .orElse(null);
        }
        return null;
    }

    /** The client that the token was issued to ({@code azp}, or {@code client_id}). */
    public String client() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.<Object>claim("azp")
                    .or(() -> token.claim("client_id"))
                    .map(Object::toString)
                    .orElse("unknown");
        }
        return "system";
    }

    /** The caller's own worker record, where the token is a worker's. */
    public UUID workerId() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        try {
            return token.<Object>claim("worker_id")
                    .map(id -> UUID.fromString(id.toString()))
                    .orElse(null);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /** All that the token carries. */
    public Set<String> permissions() {
        used.addAll(identity.getRoles());
        return identity.getRoles();
    }

    public boolean may(String permission) {
        boolean may = identity.hasRole(permission);
        if (may) {
            used.add(permission);
        }
        return may;
    }

    /** The permissions that this request has been let in or shown more by: whoever lacks one must not get the same answer. */
    Set<String> used() {
        return Set.copyOf(used);
    }
}
