package uk.police.wmp.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import uk.police.wmp.gateway.upstream.OnBehalf;
import uk.police.wmp.rest.deployed.RequestId;

/** The caller of the request at hand, as the services are to see them. */
@RequestScoped
public class CurrentCaller {

    static final String PERMISSIONS = "permissions";

    private final RoutingContext context;

    CurrentCaller(RoutingContext context) {
        this.context = context;
    }

    public OnBehalf onBehalf() {
        return of(context);
    }

    /** Whether the token that came through the door carries this permission; outside the resources, which have annotations. */
    public static boolean may(RoutingContext context, String permission) {
        Set<String> permissions = context.get(PERMISSIONS);
        return permissions != null && permissions.contains(permission);
    }

    /** Likewise, outside the resources. */
    public static OnBehalf of(RoutingContext context) {
        return new OnBehalf(
                context.request().getHeader(HttpHeaders.AUTHORIZATION),
                RequestId.of(context),
                context.request().getHeader("traceparent"));
    }
}
