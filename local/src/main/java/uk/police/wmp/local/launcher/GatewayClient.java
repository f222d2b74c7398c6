package uk.police.wmp.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import uk.police.wmp.local.demo.DemoFile;

/** The public interface, as any other system would use it. */
final class GatewayClient {

    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(30);
    private static final int SHOWN_REFUSALS = 10;
    private static final int UNAVAILABLE = 503;
    private static final int MORE_TRIES = 3;

    private final HttpClient http;
    private final String gateway;
    private final Supplier<String> token;
    private final FailsafeExecutor<HttpResponse<String>> whileUnavailable;
    private final ObjectMapper json = new ObjectMapper();

    /** @param beforeAnotherTry how long to wait when a service is busy; an import changes nothing twice, so it can be sent again */
    GatewayClient(HttpClient http, String gateway, Supplier<String> token, Duration beforeAnotherTry) {
        this.http = http;
        this.gateway = gateway;
        this.token = token;
        this.whileUnavailable = Failsafe.with(RetryPolicy.<HttpResponse<String>>builder()
                .handleResultIf(answer -> answer.statusCode() == UNAVAILABLE)
                .withDelay(beforeAnotherTry)
                .withMaxRetries(MORE_TRIES)
                .build());
    }

    /** Sends one file to the service that owns its records: all of it goes in, or nothing. */
    ImportOutcome send(DemoFile file) throws IOException, InterruptedException {
        HttpRequest request = request("/" + file.service() + "/v1/imports/" + file.recordType() + "?mode=ATOMIC")
                .timeout(LONGEST_IMPORT)
                .header("Content-Type", file.contentType())
                .header("Change-Reason", "demo force")
                .POST(HttpRequest.BodyPublishers.ofFile(file.path()))
                .build();
        JsonNode answer = body(sent(request), file.path());
        if (answer.path("refused").isNumber()) {
            return new ImportOutcome(answer);
        }
        throw new PlainFailure(file.service() + " didn't accept " + file.path().getFileName() + ": "
                + answer.path("status").asText() + " " + answer.path("title").asText() + " "
                + answer.path("detail").asText());
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return whileUnavailable.get(() -> http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (FailsafeException wrapped) {
            switch (wrapped.getCause()) {
                case IOException lost -> throw lost;
                case InterruptedException interrupted -> throw interrupted;
                case null, default -> throw wrapped;
            }
        }
    }

    /** The first refused rows of an import, for a person to read. */
    String refusals(DemoFile file, ImportOutcome outcome) throws IOException, InterruptedException {
        String path = "/" + file.service() + "/v1/imports/" + outcome.id() + "/errors?limit=" + SHOWN_REFUSALS;
        HttpResponse<String> response = http.send(
                request(path)
                        .timeout(LONGEST_QUESTION)
                        .header("Accept", "application/json")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        StringBuilder text = new StringBuilder();
        for (JsonNode refusal : body(response, file.path()).path("items")) {
            text.append("\n    ").append(refusal);
        }
        return text.toString();
    }

    /** Whether the service's projection of another one holds all that the other has recorded until now. */
    boolean hasCaughtUp(String service, String source) throws IOException, InterruptedException {
        long needed = positions(source).path("position").asLong();
        String position = position(service, source);
        // 8437.3 is within transaction 8437, 8437 is all of it
        return position.matches("\\d+") && Long.parseLong(position) >= needed;
    }

    /** How far the service has read another one's changes; empty before it has begun. */
    String position(String service, String source) throws IOException, InterruptedException {
        for (JsonNode projection : positions(service).path("projections")) {
            if (projection.path("source").asText().equals(source)) {
                return projection.path("position").asText();
            }
        }
        return "";
    }

    private JsonNode positions(String service) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                request("/" + service + "/v1/positions")
                        .timeout(LONGEST_QUESTION)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return json.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Authorization", "Bearer " + token.get());
    }

    private JsonNode body(HttpResponse<String> response, Path file) {
        try {
            return json.readTree(response.body());
        } catch (IOException notJson) {
            throw new PlainFailure(
                    "The answer " + response.statusCode() + " to " + file.getFileName() + " isn't JSON", notJson);
        }
    }
}
