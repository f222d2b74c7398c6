package uk.police.wmp.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a Quarkus test an issuer whose tokens {@link TestTokens} makes. One issuer serves the whole test JVM. */
public final class LocalIdentity implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        TestIssuer issuer = TestIssuer.ofThisJvm();
        return Map.of(
                "OIDC_ISSUER",
                issuer.issuer(),
                "OIDC_JWKS_URL",
                issuer.issuer() + "/jwks",
                "OIDC_AUDIENCE",
                Token.AUDIENCE,
                "OIDC_TOKEN_URL",
                issuer.issuer() + "/token",
                "OIDC_CLIENT_ID",
                TestIssuer.CLIENT.id(),
                "OIDC_CLIENT_SECRET",
                TestIssuer.CLIENT.secret());
    }

    /** Nothing to do here: the issuer goes with the JVM, and a second application start uses it again. */
    @Override
    public void stop() {}
}
