package uk.police.wmp.local.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers imports as the public interface does, so that the loader meets refusals and failures that the demo force never causes. */
final class ImportInterface implements AutoCloseable {

    private final HttpServer server;
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private volatile String failing = "nothing";
    private final AtomicInteger failures = new AtomicInteger();
    private volatile String refusing = "nothing";
    private final Deque<String> projection = new ConcurrentLinkedDeque<>();

    ImportInterface() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<String> received() {
        return List.copyOf(received);
    }

    /** So many times; then they go in. */
    void failOn(String recordType, int times) {
        failing = recordType;
        failures.set(times);
    }

    void refuse(String recordType) {
        refusing = recordType;
    }

    /** What the follower says of its position, one answer after the other; the last one for good. */
    void projectionAt(String... positions) {
        projection.addAll(List.of(positions));
    }

    int projectionsLeft() {
        return projection.size();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        if (path.endsWith("/positions")) {
            send(exchange, 200, positions(path));
        } else if (path.endsWith("/errors")) {
            send(exchange, 200, "{\"items\":[{\"row\":2,\"field\":\"workerExternalId\",\"message\":\"unknown\"}]}");
        } else {
            received.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type"));
            answerImport(exchange, path);
        }
    }

    private void answerImport(HttpExchange exchange, String path) throws IOException {
        if (path.endsWith(failing) && failures.getAndDecrement() > 0) {
            send(exchange, 503, "{\"status\":503,\"title\":\"Unavailable\",\"detail\":\"Ask again\"}");
            return;
        }
        int refused = path.endsWith(refusing) ? 1 : 0;
        send(exchange, 200, "{\"id\":\"i-1\",\"received\":2,\"refused\":" + refused + "}");
    }

    private String positions(String path) {
        if (path.startsWith("/recruitment/")) {
            return "{\"position\":8437,\"projections\":[]}";
        }
        String position = projection.size() > 1 ? projection.poll() : projection.peek();
        return "{\"position\":1,\"projections\":[{\"source\":\"recruitment\",\"position\":\"" + position + "\"}]}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
