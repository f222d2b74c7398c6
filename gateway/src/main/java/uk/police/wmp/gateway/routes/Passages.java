package uk.police.wmp.gateway.routes;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.gateway.door.ProblemReply;
import uk.police.wmp.gateway.door.Traffic;
import uk.police.wmp.gateway.upstream.Upstream;

/** Begins passages: an import streams through, any other body is collected up to its limit before a service hears of it. */
@Singleton
public class Passages {

    private final Vertx vertx;
    private final BodyLimit limit;
    private final boolean isTraced;

    Passages(
            Vertx vertx,
            BodyLimit limit,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean isNotTraced) {
        this.vertx = vertx;
        this.limit = limit;
        this.isTraced = !isNotTraced;
    }

    /**
     * @param prefix what stands before the service's own path at the gateway; empty where both are the same
     * @param path   the path as the service knows it
     */
    public void begin(RoutingContext context, Upstream upstream, String prefix, String path) {
        HttpServerRequest request = context.request();
        String query = request.query();
        String target = query == null ? path : path + "?" + query;
        PublicLinks links = new PublicLinks(upstream.address(), prefix);
        Passage passage = new Passage(vertx, context, upstream, links, target, isTraced);
        if (Traffic.isImport(request.method(), path)) {
            passage.stream();
        } else if (mayHaveBody(request)) {
            limit.collect(request).onSuccess(passage::send).onFailure(refused -> ProblemReply.send(context, refused));
        } else {
            passage.send(Buffer.buffer());
        }
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return !HttpMethod.GET.equals(request.method())
                && !HttpMethod.HEAD.equals(request.method())
                && (request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null);
    }
}
