package uk.police.wmp.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

/** Whoever has spent their allowance is told when to come back, whoever watches sees it, and nobody else is kept waiting. */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RateLimitTest extends GatewayCalls {

    /** Of bulk requests, as the settings have it. */
    private static final int BURST = 120;

    @Inject
    MeterRegistry meters;

    @Test
    void whoAsksInALoopIsToldToComeBackAndIsCounted() throws Exception {
        double before = limited();
        int refused = 0;
        for (int i = 0; i < 3 * BURST && refused < 5; i++) {
            HttpResponse<String> answer = export("in-a-loop");
            if (answer.statusCode() == 429) {
                refused++;
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("too-many-requests");
            }
        }
        assertThat(refused).isEqualTo(5);
        assertThat(limited() - before).isEqualTo(refused);
        assertThat(export("somebody-else").statusCode()).isNotEqualTo(429);
    }

    private HttpResponse<String> export(String subject) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/v1/figures"))
                .header("Accept", "text/csv")
                .header("Authorization", "Bearer " + TestTokens.tokenFor(subject, "figures:read")));
    }

    private double limited() {
        return meters.get("gateway.rate.limited")
                .tag("purpose", "bulk")
                .counter()
                .count();
    }
}
