package uk.police.wmp.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

    private static final LocalClient FOLLOWER =
            new LocalClient("follower", "s3cret%:", Set.of("changes:read", "recruitment:read"));

    private LocalIssuer issuer;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        issuer = LocalIssuer.start(SigningKey.generate(), 0, List.of(FOLLOWER));
    }

    @AfterEach
    void stop() {
        issuer.close();
        http.close();
    }

    @Test
    void itsTokensCheckAgainstThePublishedKeyAndSayWhoAndWhat() throws Exception {
        JwtClaims claims = verifier().processToClaims(issuer.token("analyst-1", "figures:read", "audit:read"));

        assertThat(claims.getSubject()).isEqualTo("analyst-1");
        assertThat(claims.getStringClaimValue("scope")).isEqualTo("figures:read audit:read");
        assertThat(claims.getStringClaimValue("azp")).isEqualTo("local");
        assertThat(claims.hasClaim("worker_id")).isFalse();
    }

    @Test
    void publishesNoPrivatePart() throws Exception {
        String keys = http.send(
                        HttpRequest.newBuilder(URI.create(issuer.jwksUrl())).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(keys).contains("\"n\":").doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }

    @Test
    void givesAClientWhatItAsksForButNoMoreThanItMayHave() throws Exception {
        HttpResponse<String> narrow =
                ask("grant_type=client_credentials&scope=changes%3Aread", basic("follower", "s3cret%25%3A"));
        HttpResponse<String> all =
                ask("grant_type=client_credentials&client_id=follower&client_secret=s3cret%25%3A", null);
        HttpResponse<String> tooMuch =
                ask("grant_type=client_credentials&scope=imports%3Awrite", basic("follower", "s3cret%25%3A"));

        JwtClaims claims = verifier().processToClaims(accessToken(narrow));
        assertThat(claims.getStringClaimValue("scope")).isEqualTo("changes:read");
        assertThat(claims.getStringClaimValue("azp")).isEqualTo("follower");
        assertThat(verifier().processToClaims(accessToken(all)).getStringClaimValue("scope"))
                .isEqualTo("changes:read recruitment:read");
        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(tooMuch.body()).contains("invalid_scope");
    }

    @Test
    void refusesAWrongSecretAnUnknownClientAnotherGrantAndNonsense() throws Exception {
        assertThat(ask("grant_type=client_credentials", basic("follower", "wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask("grant_type=client_credentials", basic("nobody", "s3cret%25%3A"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask("grant_type=password", basic("follower", "s3cret%25%3A")).statusCode())
                .isEqualTo(400);
        assertThat(ask("grant_type=client_credentials", "Basic ***").statusCode())
                .isEqualTo(400);
        assertThat(ask("grant_type=%zz", null).statusCode()).isEqualTo(400);
    }

    @Test
    void aKeyIsKeptWhereItsOwnerAloneCanReadItAndSignsAfterItWasReadBack(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("signing-key.jwk");
        SigningKey key = SigningKey.generate();
        key.writeTo(file);
        key.writeTo(file); // a second start replaces it

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (LocalIssuer restarted = LocalIssuer.start(key, 0, List.of())) {
            String token = Token.of(restarted.issuer(), "figures:read").signedWith(SigningKey.readFrom(file));
            assertThat(verifierOf(restarted).processToClaims(token).getSubject())
                    .isEqualTo("local-user");
        }
    }

    @Test
    void everyBadTestTokenIsBadInOneWayOnly() throws Exception {
        Map<String, String> configuration = new LocalIdentity().start();
        JwtConsumer verifier = verifier(configuration.get("OIDC_ISSUER"), configuration.get("OIDC_JWKS_URL"));

        assertThat(verifier.processToClaims(TestTokens.token("figures:read")).getStringClaimValue("scope"))
                .isEqualTo("figures:read");
        assertThat(verifier.processToClaims(TestTokens.tokenOfWorker("w-1")).getStringClaimValue("worker_id"))
                .isEqualTo("w-1");
        assertRefused(verifier, TestTokens.expired("figures:read"), "no longer valid");
        assertRefused(verifier, TestTokens.fromAnotherIssuer("figures:read"), "Issuer");
        assertRefused(verifier, TestTokens.forAnotherAudience("figures:read"), "Audience");
        assertRefused(verifier, TestTokens.unsigned("figures:read"), "'none' is not a permitted algorithm");
        assertRefused(verifier, TestTokens.signedByAnotherKey("figures:read"), "invalid signature");
        assertRefused(
                verifier,
                TestTokens.signedWithThePublicKeyAsSecret("figures:read"),
                "'HS256' is not a permitted algorithm");
    }

    private static void assertRefused(JwtConsumer verifier, String token, String because) {
        assertThatThrownBy(() -> verifier.processToClaims(token))
                .isInstanceOf(InvalidJwtException.class)
                .hasStackTraceContaining(because);
    }

    private JwtConsumer verifier() throws Exception {
        return verifierOf(issuer);
    }

    private static JwtConsumer verifierOf(LocalIssuer issuer) throws Exception {
        return verifier(issuer.issuer(), issuer.jwksUrl());
    }

    private static JwtConsumer verifier(String issuer, String jwksUrl) throws Exception {
        return new JwtConsumerBuilder()
                .setExpectedIssuer(issuer)
                .setExpectedAudience(Token.AUDIENCE)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                .setVerificationKey(
                        new HttpsJwks(jwksUrl).getJsonWebKeys().getFirst().getKey())
                .build();
    }

    private HttpResponse<String> ask(String form, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String accessToken(HttpResponse<String> response) throws JoseException {
        return (String) JsonUtil.parseJson(response.body()).get("access_token");
    }

    private static String basic(String id, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((id + ":" + secret).getBytes());
    }
}
