package uk.police.wmp.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
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

    /** How many people were registered. */
    public final AtomicLong registered = new AtomicLong();

    /** How long a figure takes. */
    public volatile long thinksForMillis;

    private final Set<HttpConnection> deaf = ConcurrentHashMap.newKeySet();

    /** Answers other than the captured ones, by file name. */
    public final Map<String, String> instead = new ConcurrentHashMap<>();

    StandInServer(boolean stallsOnFigures) {
        this.stallsOnFigures = stallsOnFigures;
        this.server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(64 * 1024))
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
        if (request.getParam("colour") != null) { // no operation of any service has one
            request.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "application/problem+json")
                    .end(
                            "{\"type\": \"/problems/invalid-request\", \"title\": \"The request is not valid\", \"status\": 400,"
                                    + " \"detail\": \"One fault: see violations.\"}");
            return;
        }
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
            case "/v1/figures" -> json(request, """
                    {"items": [{"id": "retention-by-entry-route", "columns": [
                        {"name": "leftInProbation", "label": "Left during probation", "kind": "measure", "records": true},
                        {"name": "retentionPercent", "label": "Retention", "kind": "measure"}]}]}""");
            case "/v1/codes" -> json(request, "{\"lists\": [\"rank\"]}");
            case "/v1/codes/rank" -> json(request, "{\"codes\": [{\"code\": \"SERGEANT\", \"label\": \"Sergeant\"}]}");
            case "/v1/figures/retention-by-entry-route/records" -> {
                request.response()
                        .putHeader("Link", "<" + prefix(request) + request.path() + "?after=x>; rel=\"next\"");
                json(request, "{\"items\": [{\"path\": \"" + prefix(request) + "/v1/student-officers/7\"}]}");
            }
            case "/v1/stall" -> {} // no answer, ever
            case "/v1/people" -> request.body().onSuccess(body -> register(request, body));
            default -> replay(request);
        }
    }

    /**
     * Refuses {@code {}}, and is deaf on that connection from then on: what is sent on it, by whomever, breaks off. So does a
     * server that refuses a body without reading it.
     */
    private void register(HttpServerRequest request, Buffer body) {
        if (deaf.contains(request.connection())) {
            request.connection().close();
        } else if (body.length() <= 2) {
            deaf.add(request.connection());
            request.response().setStatusCode(400).end("it has no name");
        } else {
            registered.incrementAndGet();
            request.response().setStatusCode(201).end(body);
        }
    }

    private void replay(HttpServerRequest request) {
        String path = request.path();
        if (path.startsWith("/v1/figures/") && stallsOnFigures) {
            return;
        }
        if (path.startsWith("/v1/figures/") && thinksForMillis > 0) {
            vertx.setTimer(thinksForMillis, thought -> answerFromCaptured(request));
        } else {
            answerFromCaptured(request);
        }
    }

    private void answerFromCaptured(HttpServerRequest request) {
        String path = request.path();
        String name = path.substring(path.lastIndexOf('/') + 1) + ".json";
        String accept = request.getHeader("Accept");
        try (InputStream captured = StandInServer.class.getResourceAsStream("/captured/" + name)) {
            if (captured == null || accept == null || !accept.contains("json")) {
                request.response().setStatusCode(404).end();
                return;
            }
            String answer = new String(captured.readAllBytes(), StandardCharsets.UTF_8);
            json(request, instead.getOrDefault(name, answer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void json(HttpServerRequest request, String answer) {
        request.response().putHeader("Content-Type", "application/json").end(answer);
    }

    /** What a service puts before its own paths. */
    private static String prefix(HttpServerRequest request) {
        return request.headers().contains("X-Forwarded-Prefix") ? request.getHeader("X-Forwarded-Prefix") : "";
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
