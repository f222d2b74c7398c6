package uk.police.wmp.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.identity.Token;
import uk.police.wmp.postgres.FreshDatabase;
import uk.police.wmp.rest.reading.RequestBodyTest;

/** What a good token says of its caller. */
@QuarkusTest
@TestProfile(RequestBodyTest.Alone.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class CallerTest {

    private static final String WORKER = "01989f3c-0000-7000-8000-000000000001";

    private static Token good() {
        return TestTokens.of("figures:read", "changes:read").withSubject("asha");
    }

    private static ValidatableResponse ask(Token token) {
        return given().auth().oauth2(TestTokens.sign(token)).get("/test/caller").then();
    }

    @Test
    void isTheTokensSubjectClientAndWorker() {
        ask(good().withClient("hr-system").withWorkerId(WORKER))
                .statusCode(200)
                .body("actor", equalTo("asha"), "client", equalTo("hr-system"), "workerId", equalTo(WORKER));
        ask(good().withClient(null).withClaim("client_id", "entra-app")).body("client", equalTo("entra-app"));
        ask(good().withSubject(null)).statusCode(401); // every write says who acted
    }

    @Test
    void mayWhatTheScopesSayAndNothingElse() {
        ask(good().withClaim("groups", List.of("imports:write"))
                        .withClaim("roles", List.of("imports:write"))
                        .withClaim("realm_access", Map.of("roles", List.of("imports:write"))))
                .body("permissions", contains("changes:read", "figures:read"));
        ask(TestTokens.of().withClaim("groups", List.of("figures:read"))).statusCode(403);
        ask(good().withClaim("scope", List.of("figures:read"))).body("permissions", contains("figures:read"));
        ask(good().withClaim("scope", 7)).statusCode(403);
    }

    /** The clocks of two machines differ; a minute is forgiven, and no more. */
    @Test
    void isKnownForAMinuteAfterTheTokenHasExpired() {
        Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
        ask(good().issuedAt(anHourAgo.minusSeconds(30))).statusCode(200);
        ask(good().issuedAt(anHourAgo.minusSeconds(90))).statusCode(401);
    }
}
