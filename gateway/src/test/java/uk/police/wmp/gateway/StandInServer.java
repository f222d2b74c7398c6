package uk.police.wmp.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A plain HTTP server that does to the gateway what servers do: it answers, streams, stalls and breaks off. Of the force it
 * knows what is in {@code captured/}: answers of the real services to the questions of a paper, replayed byte for byte.
 */
public final class StandInServer implements AutoCloseable {

    private static final Buffer MEGABYTE = Buffer.buffer(new byte[1024 * 1024]);

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final boolean stallsOnFigures;
    private final AtomicLong received = new AtomicLong();

    /** How many requests there were, and how many imports broke off. */
    public final AtomicLong requests = new AtomicLong();

    public final AtomicLong brokenOff = new AtomicLong();

    /** Answers other than the captured ones, by file name. */
    public final Map<String, String> instead = new ConcurrentHashMap<>();

    StandInServer(boolean stallsOnFigures) {
        this.stallsOnFigures = stallsOnFigures;
        this.server = vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    URI address() {
        return URI.create("http://localhost:" + server.actualPort());
    }

    private void answer(HttpServerRequest request) {
        requests.incrementAndGet();
        switch (request.path()) {
            case "/v1/headers" -> headers(request);
            case "/v1/large" -> stream(request.response(), Integer.parseInt(request.getParam("megabytes")));
            case "/v1/imports/bytes" -> count(request);
            case "/v1/body" ->
                request.body().onSuccess(body -> request.response().end(body));
            case "/v1/records" ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("Location", address() + "/v1/records/7")
                        .putHeader("Link", "</v1/records?after=x>; rel=\"next\", <https://example.org/a>; rel=\"help\"")
                        .putHeader("Connection", "X-Private")
                        .putHeader("X-Private", "for the gateway alone")
                        .end();
            case "/v1/break-once" -> breakOnce(request);
            case "/v1/break-midway" -> {
                request.response().setChunked(true).write("half of it");
                vertx.setTimer(50, later -> request.connection().close());
            }
            case "/v1/stall" -> {} // no answer, ever
            default -> replay(request);
        }
    }

    private void replay(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/v1/figures/") && stallsOnFigures) {
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1) + ".json";
        String accept = request.getHeader("Accept");
        try (InputStream captured = StandInServer.class.getResourceAsStream("/captured/" + name)) {
            if (captured == null || accept == null || !accept.contains("json")) {
                request.response().setStatusCode(404).end();
                return;
            }
            String answer = new String(captured.readAllBytes(), StandardCharsets.UTF_8);
            request.response().putHeader("Content-Type", "application/json").end(instead.getOrDefault(name, answer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void headers(HttpServerRequest request) {
        JsonObject seen = new JsonObject();
        request.headers()
                .forEach(header -> seen.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        seen.put("uri", request.uri());
        request.response().putHeader("ETag", "\"17\"").end(seen.encode());
    }

    private void count(HttpServerRequest request) {
        received.set(0);
        request.exceptionHandler(broken -> brokenOff.incrementAndGet());
        request.handler(chunk -> received.addAndGet(chunk.length()));
        request.endHandler(end -> request.response().end(Long.toString(received.get())));
    }

    private static void stream(HttpServerResponse response, int megabytes) {
        response.setChunked(true);
        write(response, megabytes);
    }

    private static void write(HttpServerResponse response, int left) {
        int remaining = left;
        while (remaining > 0 && !response.writeQueueFull()) {
            response.write(MEGABYTE);
            remaining--;
        }
        if (remaining == 0) {
            response.end();
        } else {
            int rest = remaining;
            response.drainHandler(drained -> write(response, rest));
        }
    }

    private void breakOnce(HttpServerRequest request) {
        if (requests.get() % 2 == 1) {
            request.connection().close();
        } else {
            request.body().onSuccess(body -> request.response().end("the second time"));
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
