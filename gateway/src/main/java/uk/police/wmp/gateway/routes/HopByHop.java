package uk.police.wmp.gateway.routes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Headers that belong to one connection (RFC 9110, 7.6.1) or to the gateway alone, and so don't travel on. */
final class HopByHop {

    private static final Set<String> EITHER_WAY =
            Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade");

    /** Only the gateway says who the client is, and the page's cookie is for the gateway alone. */
    private static final Set<String> INWARD = Set.of(
            "host",
            "expect",
            "cookie",
            "proxy-authorization",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-proto",
            "x-forwarded-port",
            "x-forwarded-prefix",
            "x-request-id");

    /** Where traces are made, the gateway's own span asks; else it has none, and the caller's trace goes on. */
    private static final Set<String> TRACE = Set.of("traceparent", "tracestate", "baggage");

    private static final Set<String> OUTWARD = Set.of("proxy-authenticate", "set-cookie", "x-request-id", "server");

    private HopByHop() {}

    /** @param isTraced whether the gateway makes spans */
    static void copyInward(MultiMap from, MultiMap to, boolean isTraced) {
        copy(from, to, INWARD);
        if (isTraced) {
            TRACE.forEach(to::remove);
        }
    }

    static void copyOutward(MultiMap from, MultiMap to) {
        copy(from, to, OUTWARD);
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> ours) {
        Set<String> named = namedByConnection(from);
        from.forEach(header -> {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!EITHER_WAY.contains(name) && !ours.contains(name) && !named.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        });
    }

    private static Set<String> namedByConnection(MultiMap headers) {
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
