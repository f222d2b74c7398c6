package uk.police.wmp.gateway.routes;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import uk.police.wmp.gateway.upstream.ForceService;

/**
 * Tells a service by what origin it was asked, so that every link in its answer works there: {@code X-Forwarded-Proto: https},
 * {@code X-Forwarded-Host: people.example.org}, {@code X-Forwarded-Prefix: /recruitment}. What the caller said of this itself
 * never gets here ({@link HopByHop}).
 */
final class ForwardedHeaders {

    private ForwardedHeaders() {}

    static void say(HttpServerRequest request, ForceService service, MultiMap headers) {
        headers.set("X-Forwarded-Proto", request.scheme());
        headers.set("X-Forwarded-Prefix", service.prefix());
        HostAndPort origin = request.authority();
        if (origin != null) {
            headers.set("X-Forwarded-Host", origin.toString());
        }
    }
}
