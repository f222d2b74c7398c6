package uk.police.wmp.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;

/** This service's own token (OAuth 2.0 client credentials), asked for anew shortly before it expires. */
@ApplicationScoped
class ServiceToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Config config;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private String value;
    private Instant expires = Instant.MIN;

    ServiceToken(Config config, ObjectMapper json, Clock clock) {
        this.config = config;
        this.json = json;
        this.clock = clock;
    }

    synchronized String value() throws IOException, InterruptedException {
        if (value == null || clock.instant().isAfter(expires.minus(MARGIN))) {
            ask();
        }
        return value;
    }

    synchronized void forget() {
        value = null;
    }

    private void ask() throws IOException, InterruptedException {
        String client = config.getValue("wmp.identity.client-id", String.class);
        String secret = config.getValue("wmp.identity.client-secret", String.class);
        String credentials = Base64.getEncoder()
                .encodeToString((encode(client) + ":" + encode(secret)).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(config.getValue("wmp.identity.token-url", String.class)))
                .timeout(Duration.ofSeconds(5))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the token endpoint answers " + response.statusCode() + " to client " + client);
        }
        JsonNode answer = json.readTree(response.body());
        value = answer.path("access_token").asText();
        expires = clock.instant().plusSeconds(answer.path("expires_in").asLong(60));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
