package uk.police.wmp.local.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/** Collects traces by OTLP over HTTP, as an operator's collector does: every word of every span, and the spans of traces that a test began. */
public final class TraceCollector {

    /** A span as it came. */
    public record Seen(
            String application, String name, String id, String parent, String kind, Map<String, String> attributes) {}

    /** What the id of a trace begins with that a test has begun. */
    private static final String OURS = "7e57";

    private final HttpServer server;
    private final Queue<Seen> ours = new ConcurrentLinkedQueue<>();
    private final Map<String, Set<String>> traces = new ConcurrentHashMap<>();
    private final Set<String> words = ConcurrentHashMap.newKeySet();

    private TraceCollector(HttpServer server) {
        this.server = server;
    }

    static TraceCollector start() throws IOException {
        TraceCollector collector =
                new TraceCollector(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        collector.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        collector.server.createContext("/v1/traces", collector::collect);
        collector.server.start();
        return collector;
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The {@code traceparent} of a trace whose spans are kept. */
    public static String traceparent(String traceId) {
        return "00-" + traceId + "-00f067aa0ba902b7-01";
    }

    public static String newTraceId() {
        String random = java.util.UUID.randomUUID().toString().replace("-", "");
        return OURS + random.substring(OURS.length());
    }

    public List<Seen> spansOf(String traceId) {
        Set<String> ids = traces.getOrDefault(traceId, Set.of());
        return ours.stream().filter(span -> ids.contains(span.id())).toList();
    }

    /** Names of spans and events, and attributes as {@code key=value}, each after its application: {@code gateway http.route=/v1/figures}. */
    public Collection<String> words() {
        return List.copyOf(words);
    }

    private void collect(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream body = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                        ? new GZIPInputStream(exchange.getRequestBody())
                        : exchange.getRequestBody()) {
            ExportTraceServiceRequest.parseFrom(body).getResourceSpansList().forEach(this::collect);
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void collect(ResourceSpans spans) {
        String application = spans.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue())
                .findFirst()
                .orElse("");
        spans.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .forEach(span -> {
                    Map<String, String> attributes = new TreeMap<>();
                    span.getAttributesList().forEach(one -> attributes.put(one.getKey(), text(one)));
                    words.add(application + " " + span.getName());
                    words.add(application + " " + span.getStatus().getMessage());
                    attributes.forEach((key, value) -> words.add(application + " " + key + "=" + value));
                    span.getEventsList().forEach(event -> {
                        words.add(application + " " + event.getName());
                        event.getAttributesList()
                                .forEach(one -> words.add(application + " " + one.getKey() + "=" + text(one)));
                    });
                    String trace = hex(span.getTraceId().toByteArray());
                    if (trace.startsWith(OURS)) {
                        String id = hex(span.getSpanId().toByteArray());
                        String parent = hex(span.getParentSpanId().toByteArray());
                        ours.add(new Seen(
                                application,
                                span.getName(),
                                id,
                                parent,
                                span.getKind().name(),
                                attributes));
                        traces.computeIfAbsent(trace, first -> ConcurrentHashMap.newKeySet())
                                .add(id);
                    }
                });
    }

    private static String text(KeyValue attribute) {
        return attribute.getValue().hasStringValue()
                ? attribute.getValue().getStringValue()
                : attribute.getValue().toString().strip();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
