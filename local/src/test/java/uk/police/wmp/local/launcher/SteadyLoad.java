package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Callers who ask one thing after another, each on a connection of its own, and remember every answer that isn't the one they wanted. */
final class SteadyLoad {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final String gateway;
    private final String token;
    private final List<Thread> callers = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean stopping;

    SteadyLoad(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    void reads(String path) {
        start(path, 200, number -> request(path).build());
    }

    /** Without an Idempotency-Key: nobody may send it a second time. */
    AtomicInteger writes(String path, IntFunction<String> body) {
        return start(
                path,
                201,
                number -> request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.apply(number)))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token);
    }

    private AtomicInteger start(String what, int wanted, IntFunction<HttpRequest> requests) {
        AtomicInteger good = new AtomicInteger();
        callers.add(Thread.ofPlatform().start(() -> {
            try (HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
                for (int number = 0; !stopping; number++) {
                    ask(http, requests.apply(number), what, wanted, good);
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }));
        return good;
    }

    private void ask(HttpClient http, HttpRequest request, String what, int wanted, AtomicInteger good)
            throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            answered.incrementAndGet();
            if (answer.statusCode() == wanted && !answer.body().contains("UNAVAILABLE")) {
                good.incrementAndGet();
            } else {
                failures.add(request.method() + " " + what + ": " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException none) {
            failures.add(request.method() + " " + what + ": " + none);
        }
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    void stop() throws InterruptedException {
        stopping = true;
        for (Thread caller : callers) {
            caller.join();
        }
    }
}
