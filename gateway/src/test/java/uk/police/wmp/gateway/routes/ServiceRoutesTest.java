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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example")
                .GET());

        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("uri")).isEqualTo("/v1/headers?limit=5&a=%2F");
        assertThat(seen.getString("authorization")).startsWith("Bearer ey");
        assertThat(seen.getString("x-request-id")).isEqualTo("from-the-caller");
        assertThat(seen.getString("traceparent")).startsWith("00-0af7651916cd43dd");
        assertThat(seen.fieldNames()).doesNotContain("cookie", "x-forwarded-for", "forwarded");
        assertThat(seen.getString("x-forwarded-prefix")).isEqualTo("/recruitment");
        assertThat(seen.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(seen.getString("x-forwarded-host")).isEqualTo(address("").getAuthority());
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
                Duration.ofMillis(200),
                () -> send(request("/wellbeing/v1/absences").GET()));
        assertThat(open.statusCode()).isEqualTo(503);
        assertThat(send(request("/recruitment/v1/headers").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatStallsIsGivenUpAndItsPlacesComeBack() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> stalled = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            stalled.add(client.sendAsync(request("/volunteers/v1/stall").GET().build(), BodyHandlers.ofString()));
        }
        Thread.sleep(200); // all places are taken now
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

    @Test
    void callersWhoHangUpCostNobodyElseAnything() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<CompletableFuture<HttpResponse<String>>> impatient = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                impatient.add(
                        client.sendAsync(request("/volunteers/v1/stall").GET().build(), BodyHandlers.ofString()));
            }
            Thread.sleep(150); // they are with the service now
            impatient.forEach(caller -> caller.cancel(true));
            Thread.sleep(50);
        }
        assertThat(send(request("/volunteers/v1/headers").GET()).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusedWriteNeverBreaksSomebodyElses() throws Exception {
        recruitment.registered.set(0);
        AtomicBoolean over = new AtomicBoolean();
        int each = 250;
        Set<String> refusals = ConcurrentHashMap.newKeySet();
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int refused = 0; refused < 3; refused++) {
                String token = TestTokens.tokenFor("refused-" + refused);
                callers.submit(() -> {
                    while (!over.get()) {
                        refusals.add(send(request("/recruitment/v1/people")
                                        .setHeader("Authorization", "Bearer " + token)
                                        .POST(BodyPublishers.ofString("{}")))
                                .body());
                        Thread.sleep(10); // within what the gateway lets one caller ask
                    }
                    return null;
                });
            }
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 2; writer++) {
                String token = TestTokens.tokenFor("writer-" + writer);
                writers.add(callers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        statuses.add(send(request("/recruitment/v1/people")
                                        .setHeader("Authorization", "Bearer " + token)
                                        .POST(BodyPublishers.ofString("{\"givenName\": \"Aster\"}")))
                                .statusCode());
                    }
                    return null;
                }));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            over.set(true);
        }
        assertThat(statuses).hasSize(2 * each).containsOnly(201);
        assertThat(recruitment.registered).hasValue(2L * each);
        assertThat(refusals).containsExactly("it has no name");
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
