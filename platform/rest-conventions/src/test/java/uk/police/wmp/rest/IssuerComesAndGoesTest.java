package uk.police.wmp.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.reading.RequestBodyTest;

/** The provider is away when the application starts, comes, changes its key, and goes again. */
@QuarkusTest
@TestProfile(IssuerComesAndGoesTest.IssuerIsAway.class)
@QuarkusTestResource(FreshDatabase.class)
class IssuerComesAndGoesTest {

    /** An application of an issuer that isn't there: a test may start it, at the address that the application was given. */
    public static final class IssuerIsAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String issuer = "http://localhost:" + freePort();
            Map<String, String> overrides = new HashMap<>(new RequestBodyTest.Alone().getConfigOverrides());
            overrides.put("quarkus.oidc.auth-server-url", issuer);
            overrides.put("quarkus.oidc.token.issuer", issuer);
            overrides.put("quarkus.oidc.jwks-path", issuer + "/jwks");
            return overrides;
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException none) {
                throw new UncheckedIOException(none);
            }
        }
    }

    private static final String KEYS = "checks.find { it.name == \"identity provider's keys\" }";
    private static final String[] SCOPES = {"figures:read", "changes:read"};

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    String address;

    @TestHTTPResource(value = "/health/ready", management = true)
    String health;

    private final SigningKey first = SigningKey.generate();
    private final SigningKey second = SigningKey.generate();

    @Test
    void tokensAreCheckedAsSoonAsAndForAsLongAsThereAreKeys() throws IOException {
        ask(good().signedWith(first))
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/unavailable"));
        given().get("/test/caller").then().statusCode(401);
        given().get(health)
                .then()
                .statusCode(503)
                .body(KEYS + ".status", equalTo("DOWN"), KEYS + ".data.OIDC_JWKS_URL", equalTo(address + "/jwks"));

        // nobody sends a token to an application that isn't ready: being asked for its health must do
        try (LocalIssuer issuer = issuer(first)) {
            given().get(health)
                    .then()
                    .statusCode(200)
                    .body(KEYS + ".status", equalTo("UP"), KEYS + ".data.OIDC_JWKS_URL", equalTo(issuer.jwksUrl()));
        }
        try (LocalIssuer issuer = issuer(first)) {
            ask(issuer.token("asha", SCOPES)).statusCode(200).body("actor", equalTo("asha"));
        }
        try (LocalIssuer issuer = issuer(second)) {
            ask(issuer.token("asha", SCOPES)).statusCode(200); // the new key was looked for
            refuses(good().signedWith(first)); // and the old one is forgotten
        }
        ask(good().signedWith(second)).statusCode(200); // the keys are known, whether or not the provider answers
        refuses(good().signedWith(SigningKey.generate()));
        given().get(health).then().statusCode(200).body(KEYS + ".status", equalTo("UP"));
    }

    private Token good() {
        return Token.of(address, SCOPES);
    }

    private LocalIssuer issuer(SigningKey key) throws IOException {
        return LocalIssuer.start(key, URI.create(address).getPort(), List.of());
    }

    private static ValidatableResponse ask(String token) {
        return given().auth().oauth2(token).get("/test/caller").then();
    }

    private static void refuses(String token) {
        ask(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("title", equalTo("The token is not accepted"));
    }
}
