package uk.police.wmp.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.police.wmp.rest.deployed.RefusedTokens;
import uk.police.wmp.rest.deployed.RequestId;

/**
 * Who a token says that its bearer is, remembered until it expires: checking a signature and its claims anew at every request was
 * half of what a read by id took. A minute at most, so that a key that the issuer withdrew is not trusted for longer than it takes to
 * notice.
 */
@ApplicationScoped
class RememberedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final OidcIdentityProvider oidc;
    private final RefusedTokens refusals;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> known = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> lifetime(identity)))
            .build();

    RememberedTokens(OidcIdentityProvider oidc, RefusedTokens refusals, Clock clock) {
        this.oidc = oidc;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the provider that it asks. */
    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        SecurityIdentity identity = known.getIfPresent(token);
        Uni<SecurityIdentity> whose = identity != null
                ? Uni.createFrom().item(identity)
                : oidc.authenticate(request, context)
                        .invoke(checked -> remember(token, checked))
                        .onFailure(AuthenticationFailedException.class)
                        .invoke(() -> refusals.refused(token));
        return whose.invoke(RememberedTokens::nameInTheLog);
    }

    /** By the subject: the principal's own name may be a person's. */
    private static void nameInTheLog(SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
            RequestId.isOf(token.getSubject());
        }
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity != null) {
            refusals.accepted();
            known.put(token, identity);
        }
    }

    private Duration lifetime(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.isNegative() ? Duration.ZERO : left.compareTo(LONGEST) < 0 ? left : LONGEST;
    }
}
