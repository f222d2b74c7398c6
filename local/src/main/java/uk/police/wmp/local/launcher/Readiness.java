package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks an application's management port whether it is ready, for as long as it gets on with becoming so. */
final class Readiness {

    /** Without a line in the log, another answer or work for the processor. */
    private static final Duration LONGEST_STILL = Duration.ofMinutes(3);

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);
    private static final String READY = "200";

    private final HttpClient http;
    private final Ports ports;
    private final Duration longestStill;

    Readiness(HttpClient http, Ports ports) {
        this(http, ports, LONGEST_STILL);
    }

    Readiness(HttpClient http, Ports ports, Duration longestStill) {
        this.http = http;
        this.ports = ports;
        this.longestStill = longestStill;
    }

    /** @throws PlainFailure when it has stopped, or nothing of it has moved for long */
    void waitFor(ApplicationProcess process) throws InterruptedException {
        Stillness stillness = new Stillness(longestStill);
        String answer = answer(process.application());
        while (!answer.startsWith(READY)) {
            if (!process.isAlive()) {
                throw new PlainFailure(process.obituary());
            }
            if (stillness.isTooLong(answer + process.signsOfLife())) {
                throw new PlainFailure(process.application().id() + " isn't ready, and nothing of it has moved for "
                        + stillness.longest() + ": no line in its log, no work. Its management port "
                        + ports.managementOf(process.application())
                        + (answer.isEmpty() ? " doesn't answer. " : " says what is missing. ") + process.lastWords());
            }
            Thread.sleep(BETWEEN_QUESTIONS);
            answer = answer(process.application());
        }
    }

    /** Status and what is missing; empty while nothing answers. */
    private String answer(Application application) throws InterruptedException {
        URI address = URI.create("http://localhost:" + ports.managementOf(application) + "/q/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException notYet) {
            return "";
        }
    }
}
