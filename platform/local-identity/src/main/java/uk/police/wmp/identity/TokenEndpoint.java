package uk.police.wmp.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jose4j.json.JsonUtil;

/** {@code POST /token}: client credentials, by HTTP Basic or in the form (RFC 6749, section 4.4). */
final class TokenEndpoint implements HttpHandler {

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int LONGEST_FORM = 10_000;

    private final String issuer;
    private final SigningKey key;
    private final List<LocalClient> clients;

    TokenEndpoint(String issuer, SigningKey key, List<LocalClient> clients) {
        this.issuer = issuer;
        this.key = key;
        this.clients = List.copyOf(clients);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answerOrRefuse(exchange).sendTo(exchange);
        }
    }

    private Answer answerOrRefuse(HttpExchange exchange) throws IOException {
        try {
            return answer(exchange);
        } catch (IllegalArgumentException malformed) { // bad percent-encoding or Base64 in what the client sent
            return refusal(400, "invalid_request");
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            return refusal(405, "invalid_request");
        }
        Map<String, String> form =
                parse(new String(exchange.getRequestBody().readNBytes(LONGEST_FORM), StandardCharsets.UTF_8));
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return refusal(400, "unsupported_grant_type");
        }
        return client(exchange, form)
                .map(client -> grant(client, form))
                .orElseGet(() -> refusal(401, "invalid_client"));
    }

    private Answer grant(LocalClient client, Map<String, String> form) {
        Set<String> granted = new TreeSet<>(client.scopes());
        if (form.containsKey("scope")) {
            Set<String> asked = Set.of(form.get("scope").trim().split("\\s+"));
            if (!granted.containsAll(asked)) {
                return refusal(400, "invalid_scope");
            }
            granted.retainAll(asked);
        }
        String token = Token.of(issuer, granted.toArray(String[]::new))
                .withSubject(client.id())
                .withClient(client.id())
                .withLifetime(LIFETIME)
                .signedWith(key);
        return new Answer(
                200,
                JsonUtil.toJson(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        LIFETIME.toSeconds(),
                        "scope",
                        String.join(" ", granted))));
    }

    private Optional<LocalClient> client(HttpExchange exchange, Map<String, String> form) {
        String id = form.getOrDefault("client_id", "");
        String secret = form.getOrDefault("client_secret", "");
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null && authorization.startsWith("Basic ")) {
            String pair = new String(
                    Base64.getDecoder().decode(authorization.substring("Basic ".length())), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            id = decode(pair.substring(0, Math.max(colon, 0)));
            secret = decode(pair.substring(colon + 1));
        }
        String givenId = id;
        byte[] givenSecret = secret.getBytes(StandardCharsets.UTF_8);
        return clients.stream()
                .filter(client -> client.id().equals(givenId))
                .filter(client -> MessageDigest.isEqual(client.secret().getBytes(StandardCharsets.UTF_8), givenSecret))
                .findFirst();
    }

    private static Map<String, String> parse(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Answer refusal(int status, String error) {
        return new Answer(status, JsonUtil.toJson(Map.of("error", error)));
    }
}
