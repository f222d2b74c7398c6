package uk.police.wmp.rest;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token's permissions are its scopes, and nothing else: groups and roles that a provider adds give nothing here. */
@ApplicationScoped
class ScopeRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        String scope = token.claim("scope").map(Object::toString).orElse("");
        Set<String> permissions = Set.of(scope.isBlank() ? new String[0] : distinct(scope));
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(token)
                        .addCredentials(identity.getCredentials())
                        .addRoles(permissions)
                        .build());
    }

    private static String[] distinct(String scope) {
        return java.util.Arrays.stream(scope.trim().split("\\s+")).distinct().toArray(String[]::new);
    }
}
