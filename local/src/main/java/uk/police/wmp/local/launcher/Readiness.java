package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an application's management port whether it is ready. */
final class Readiness {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);
    private static final int OK = 200;

    private final HttpClient http;
    private final Ports ports;

    Readiness(HttpClient http, Ports ports) {
        this.http = http;
        this.ports = ports;
    }

    void waitFor(ApplicationProcess process) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady(process.application())) {
            if (!process.isAlive()) {
                throw new PlainFailure(process.obituary());
            }
            if (System.nanoTime() > deadline) {
                throw new PlainFailure(process.application().id() + " isn't ready after "
                        + LONGEST_START.toMinutes() + " minutes; it is answering on its management port "
                        + ports.managementOf(process.application()) + " what is missing.");
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
    }

    private boolean isReady(Application application) throws InterruptedException {
        URI address = URI.create("http://localhost:" + ports.managementOf(application) + "/q/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
