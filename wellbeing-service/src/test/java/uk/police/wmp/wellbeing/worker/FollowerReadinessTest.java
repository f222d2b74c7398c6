package uk.police.wmp.wellbeing.worker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/** A follower whom the provider refuses its token isn't ready before it has read something, and says why and how far behind it is. */
@QuarkusTest
@TestProfile(FollowerReadinessTest.WrongSecret.class)
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(value = RecruitmentFeed.class, restrictToAnnotatedClass = true)
class FollowerReadinessTest {

    public static final class WrongSecret implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc-client.credentials.client-secret.value", "mistyped");
        }
    }

    @TestHTTPResource(value = "/health/ready", management = true)
    String health;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void aWrongSecretIsSaidByTheHealth() throws InterruptedException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        String said;
        do {
            assertThat(Instant.now()).as("waited for the first refusal").isBefore(deadline);
            Thread.sleep(50);
            said = given().get(health)
                    .then()
                    .statusCode(503)
                    .extract()
                    .path("checks.find { it.name == 'feeds that are followed' }.data.recruitment");
        } while (!said.startsWith("failing since "));
        assertThat(said).contains("invalid_client").doesNotContain("mistyped");
        assertThat(given().get(metrics).asString()).contains("followed_feed_behind_seconds{source=\"recruitment\"}");
    }
}
