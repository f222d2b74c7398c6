package uk.police.wmp.gateway.upstream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;

/** The services as this gateway is configured to reach them. */
@Singleton
@Startup
public class Upstreams {

    private final Map<ForceService, Upstream> upstreams = new EnumMap<>(ForceService.class);

    Upstreams(Vertx vertx, UpstreamConfiguration configuration, MeterRegistry meters) {
        for (ForceService service : ForceService.values()) {
            URI address = configuration.services().get(service.id());
            if (address == null || address.getHost() == null) {
                throw new IllegalStateException("gateway.upstream.services." + service.id()
                        + " must be the address of the " + service.id() + " service, such as http://localhost:8081");
            }
            upstreams.put(service, new Upstream(vertx, service, address, configuration, meters));
        }
    }

    public Upstream of(ForceService service) {
        return upstreams.get(service);
    }
}
