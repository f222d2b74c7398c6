package uk.police.wmp.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.GatewayCalls;
import uk.police.wmp.gateway.StandInServer;
import uk.police.wmp.gateway.StandInServices;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.identity.TestTokens;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
@QuarkusTestResource(StandInServices.class)
class ServiceRoutesTest extends GatewayCalls {

    StandInServer recruitment;

    @Test
    void passesTheCallersTokenAndTraceAndLittleElse() throws Exception {
        HttpResponse<String> answer = send(request("/recruitment/v1/headers?limit=5&a=%2F")
                .header("X-Request-Id", "from-the-caller")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("Cookie", "wmp-page-token=secret")
                .header("X-Forwarded-For", "10.0.0.1")
                .GET());

        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("uri")).isEqualTo("/v1/headers?limit=5&a=%2F");
        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(seen.getString("x-request-id")).isEqualTo("from-the-caller");
        assertThat(seen.getString("traceparent")).startsWith("00-0af7651916cd43dd");
        assertThat(seen.fieldNames()).doesNotContain("cookie", "x-forwarded-for");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"17\"");
        assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("from-the-caller");
    }

    @Test
    void givesARequestIdToWhoeverHasNone() throws Exception {
        HttpResponse<String> answer = send(request("/recruitment/v1/headers").GET());

        assertThat(answer.headers().firstValue("X-Request-Id"))
                .hasValue(new JsonObject(answer.body()).getString("x-request-id"));
    }

    @Test
    void turnsTheServicesAddressesIntoItsOwn() throws Exception {
        HttpResponse<String> answer = send(request("/recruitment/v1/records").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/recruitment/v1/records/7");
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("</recruitment/v1/records?after=x>; rel=\"next\", <https://example.org/a>; rel=\"help\"");
        assertThat(answer.headers().firstValue("X-Private")).isEmpty();
    }

    @Test
    void passesNothingButTheApi() throws Exception {
        assertThat(send(request("/recruitment/v1/../../q/metrics").GET()).statusCode())
                .isEqualTo(404);
        assertThat(send(request("/recruitment/q/metrics").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void needsATokenThatHolds() throws Exception {
        HttpResponse<String> none = client.send(
                HttpRequest.newBuilder(address("/recruitment/v1/headers")).build(), BodyHandlers.ofString());
        HttpResponse<String> expired = send(HttpRequest.newBuilder(address("/recruitment/v1/headers"))
                .header("Authorization", "Bearer " + TestTokens.expired("recruitment:read")));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(none.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(expired.statusCode()).isEqualTo(401);
    }

    @Test
    void needsATokenForWhateverItPassesOnItself() throws Exception {
        for (String path : new String[] {
            "/v1/codes",
            "/v1/codes/rank",
            "/v1/figures",
            "/v1/figures/retention-by-entry-route",
            "/v1/figures/retention-by-entry-route/records",
            "/figures/retention-by-entry-route/table.csv",
            "/v1/board-papers",
            "/v1/board-papers/people-strategy-2022/issues"
        }) {
            for (String bad : new String[] {"", "Bearer " + TestTokens.expired("figures:read")}) {
                HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
                assertThat(send(bad.isEmpty() ? request : request.header("Authorization", bad))
                                .statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void aServiceThatIsDownCostsItsOwnCallersAQuick503AndNobodyElseAnything() throws Exception {
        for (int i = 0; i < 8; i++) { // the breaker opens on the way
            HttpResponse<String> down = within(
                    Duration.ofSeconds(2),
                    () -> send(request("/wellbeing/v1/absences").GET()));
            assertThat(down.statusCode()).isEqualTo(503);
            assertThat(down.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
            assertThat(new JsonObject(down.body()).getString("service")).isEqualTo("wellbeing");
        }
        HttpResponse<String> open = within(
                Duration.ofMillis(100),
                () -> send(request("/wellbeing/v1/absences").GET()));
        assertThat(open.statusCode()).isEqualTo(503);
        assertThat(send(request("/recruitment/v1/headers").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatStallsIsGivenUpAndItsPlacesComeBack() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> stalled = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stalled.add(client.sendAsync(request("/volunteers/v1/stall").GET().build(), BodyHandlers.ofString()));
        }
        Thread.sleep(200); // all four places are taken now
        assertThat(send(request("/volunteers/v1/headers").GET()).body()).contains("as many requests as it can take");
        assertThat(send(request("/recruitment/v1/headers").GET()).statusCode()).isEqualTo(200);
        for (CompletableFuture<HttpResponse<String>> answer : stalled) {
            assertThat(answer.join().statusCode()).isEqualTo(503);
        }
        assertThat(send(request("/volunteers/v1/headers").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void repeatsReadsAndKeyedWritesAndNoOthers() throws Exception {
        recruitment.requests.set(0);
        assertThat(send(request("/recruitment/v1/break-once").GET()).body()).isEqualTo("the second time");

        recruitment.requests.set(0);
        assertThat(send(request("/recruitment/v1/break-once")
                                .header("Idempotency-Key", "k1")
                                .POST(BodyPublishers.ofString("{}")))
                        .body())
                .isEqualTo("the second time");

        recruitment.requests.set(0);
        assertThat(send(request("/recruitment/v1/break-once").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(503);
        assertThat(recruitment.requests).hasValue(1);
    }

    private interface Sending {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private static HttpResponse<String> within(Duration time, Sending sending)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = sending.send();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(time);
        return answer;
    }
}
