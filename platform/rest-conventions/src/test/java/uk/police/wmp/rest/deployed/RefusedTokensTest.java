package uk.police.wmp.rest.deployed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.reading.RequestBodyTest;

/** An operator whose settings refuse everybody reads in the log, and in the health, which of them does. */
@QuarkusTest
@TestProfile(RefusedTokensTest.OfItsOwn.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RefusedTokensTest {

    /** An application that no other test has sent a bad token. */
    public static final class OfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return new RequestBodyTest.Alone().getConfigOverrides();
        }
    }

    @TestHTTPResource(value = "/health/ready", management = true)
    String health;

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Logger log = Logger.getLogger(RefusedTokens.class.getName());
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new PatternFormatter("%s").format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void readTheLog() {
        log.addHandler(reader);
    }

    @AfterEach
    void readItNoMore() {
        log.removeHandler(reader);
    }

    @Test
    void theLogAndTheHealthSayWhichSettingDiffers() {
        Token good = TestTokens.of("figures:read");
        ask(TestTokens.sign(good), 200);
        ask(TestTokens.sign(good.withIssuer("https://other.example/realms/\nwmp")), 401);
        ask(TestTokens.sign(good.withIssuer("https://third.example")), 401);
        ask(TestTokens.sign(good.withAudience("somebody-else")), 401);
        SigningKey anothers = SigningKey.generate();
        ask(good.signedWith(anothers), 401);
        ask("no.token.atall", 401);
        ask(TestTokens.sign(good.issuedAt(Instant.now().minusSeconds(9000))), 401);

        assertThat(lines)
                .as("each kind is said once a minute, whoever floods it")
                .hasSize(3);
        assertThat(lines.get(0))
                .contains("its iss is \"https://other.example/realms/\\nwmp\", OIDC_ISSUER is " + good.issuer())
                .doesNotContain("\n");
        assertThat(lines.get(1)).contains("its aud is \"somebody-else\", OIDC_AUDIENCE is " + Token.AUDIENCE);
        assertThat(lines.get(2)).contains("OIDC_JWKS_URL", "/jwks");

        Map<String, Object> data =
                given().get(health).then().statusCode(200).extract().path("checks.find { it.name == 'tokens' }.data");
        assertThat(data)
                .containsEntry("OIDC_ISSUER", good.issuer())
                .containsEntry("OIDC_AUDIENCE", Token.AUDIENCE)
                .containsEntry("refused for its issuer", 2)
                .containsEntry("refused for its audience", 1)
                .containsEntry("refused for its signature", 1);
        assertThat(data.get("last issuer").toString()).contains("third.example");
    }

    private static void ask(String token, int status) {
        given().auth().oauth2(token).get("/test/caller").then().statusCode(status);
    }
}
