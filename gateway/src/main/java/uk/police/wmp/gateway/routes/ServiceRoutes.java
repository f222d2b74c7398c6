package uk.police.wmp.gateway.routes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import uk.police.wmp.gateway.upstream.ForceService;
import uk.police.wmp.gateway.upstream.Upstreams;

/** Puts {@code /{service}/v1/…} of each service on the gateway's router. Nothing else of a service is reachable. */
@ApplicationScoped
class ServiceRoutes {

    private final Upstreams upstreams;
    private final Passages passages;

    ServiceRoutes(Upstreams upstreams, Passages passages) {
        this.upstreams = upstreams;
        this.passages = passages;
    }

    void register(@Observes Router router) {
        for (ForceService service : ForceService.values()) {
            router.route(service.prefix() + "/v1/*").handler(context -> forward(service, context));
        }
    }

    private void forward(ForceService service, RoutingContext context) {
        String prefix = service.prefix();
        // the normalized path: what was matched is what is asked for, whatever dots the caller put in between
        String path = context.normalizedPath().substring(prefix.length());
        passages.begin(context, upstreams.of(service), prefix, path);
    }
}
