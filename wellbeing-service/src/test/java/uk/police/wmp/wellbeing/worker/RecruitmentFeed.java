package uk.police.wmp.wellbeing.worker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Serves a recorded feed as recruitment-service does. A test puts a change at a position ({@code PUT /changes/12}, a CloudEvent), or
 * takes it back; what asks {@code /v1/changes?after=11} then gets it. It can refuse a token, be away, and be restored to before.
 */
public final class RecruitmentFeed implements QuarkusTestResourceLifecycleManager {

    static final String ADDRESS = "test.recruitment.feed";
    private static final Pattern AFTER = Pattern.compile("after=(\\d+)");
    private static final Pattern TIME = Pattern.compile("\"time\": \"([^\"]+)\"");
    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");

    private final TreeMap<Long, String> changes = new TreeMap<>();
    private HttpServer server;
    private String last;
    private String revoked;
    private int unavailable;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/v1/changes", this::serve);
        server.createContext("/changes/", this::put);
        server.createContext("/revoked", this::revoke);
        server.createContext("/away", this::goAway);
        server.createContext("/restored/", this::restore);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(ADDRESS, address);
        return Map.of("wmp.follow.recruitment.url", address, "wmp.follow.poll-millis", "50");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (unavailable > 0) {
            unavailable--;
            answer(exchange, 503, "");
            return;
        }
        if (token == null || token.equals(revoked)) {
            answer(exchange, 401, "");
            return;
        }
        last = token;
        long after = number(AFTER, query, 0);
        if (after > 0 && (changes.isEmpty() || after > changes.lastKey())) {
            answer(exchange, 400, ""); // a position to come
            return;
        }
        sayWhen(exchange, "Feed-After-Time", changes.floorEntry(after));
        sayWhen(exchange, "Feed-Position-Time", changes.lastEntry());
        String page = changes.tailMap(after, false).values().stream()
                .limit(number(LIMIT, query, 100))
                .toList()
                .toString();
        answer(exchange, 200, page);
    }

    private synchronized void put(HttpExchange exchange) throws IOException {
        long position = Long.parseLong(exchange.getRequestURI().getPath().substring("/changes/".length()));
        changes.put(position, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(exchange, 200, "");
    }

    /** {@code PUT /revoked}: the token that came last isn't taken any more. */
    private synchronized void revoke(HttpExchange exchange) throws IOException {
        revoked = last;
        answer(exchange, 200, "");
    }

    /** {@code PUT /away}: the next three questions find nobody. */
    private synchronized void goAway(HttpExchange exchange) throws IOException {
        unavailable = 3;
        answer(exchange, 200, "");
    }

    /** {@code PUT /restored/12}: what came after 12 was never there; what the body holds came instead, a change on each line. */
    private synchronized void restore(HttpExchange exchange) throws IOException {
        long position = Long.parseLong(exchange.getRequestURI().getPath().substring("/restored/".length()));
        changes.tailMap(position, false).clear();
        String instead = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String change : instead.lines().toList()) {
            position++;
            changes.put(position, change);
        }
        answer(exchange, 200, "");
    }

    private static void sayWhen(HttpExchange exchange, String header, Map.Entry<Long, String> change) {
        Matcher time = TIME.matcher(change == null ? "" : change.getValue());
        if (time.find()) {
            exchange.getResponseHeaders().add(header, time.group(1));
        }
    }

    private static long number(Pattern pattern, String query, long otherwise) {
        Matcher matcher = pattern.matcher(query);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : otherwise;
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/cloudevents-batch+json");
        exchange.getResponseHeaders().add("Feed-Position", changes.isEmpty() ? "0" : Long.toString(changes.lastKey()));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
