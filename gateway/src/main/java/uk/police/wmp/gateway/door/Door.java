package uk.police.wmp.gateway.door;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.TokenProblems;

/**
 * Everything under {@code /v1}, {@code /{service}/v1} and {@code /figures} needs a token that holds, here already: the services check it
 * again, for no service trusts the network.
 */
@ApplicationScoped
class Door {

    /** After the framework's own filters (CORS is 300, authentication 200), before any route. */
    private static final int ORDER = 50;

    private static final int FIRST = 1000;

    private static final Pattern GUARDED = Pattern.compile("(/[a-z-]+)?/v1(/.*)?|/figures/.*");

    private final IdentityProviderManager identities;
    private final RateLimits rates;

    Door(IdentityProviderManager identities, RateLimits rates) {
        this.identities = identities;
        this.rates = rates;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    SecurityHeaders.promise(context);
                    context.next();
                },
                FIRST);
        filters.register(this::guard, ORDER);
    }

    private void guard(RoutingContext context) {
        if (!GUARDED.matcher(context.normalizedPath()).matches()) {
            context.next();
            return;
        }
        context.request().pause(); // no byte of a body is lost while the token is checked
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> admit(context, identity),
                        refused -> ProblemReply.send(context, TokenProblems.of(refused)));
    }

    private void admit(RoutingContext context, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            ProblemReply.send(context, TokenProblems.missing());
            return;
        }
        try {
            rates.take(
                    client(identity),
                    identity.getPrincipal().getName(),
                    Traffic.purpose(context.request()),
                    context.response());
        } catch (Problem spent) {
            ProblemReply.send(context, spent);
            return;
        }
        context.put(CurrentCaller.PERMISSIONS, identity.getRoles());
        context.next();
    }

    private static String client(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token.<Object>claim("azp")
                    .or(() -> token.claim("client_id"))
                    .map(Object::toString)
                    .orElse("");
        }
        return "";
    }
}
