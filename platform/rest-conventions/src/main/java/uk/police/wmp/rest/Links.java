package uk.police.wmp.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Addresses in bodies, as the present caller can follow them: behind a gateway that serves this application below a prefix
 * ({@code X-Forwarded-Prefix: /recruitment}), {@code /v1/workers} is {@code /recruitment/v1/workers}. The framework does the same
 * for {@code Location} by itself.
 */
public final class Links {

    private Links() {}

    /** @param path of this application's own, such as {@code /v1/workers} */
    public static String to(String path) {
        return prefix() + path;
    }

    /** Nothing where no request is being answered, or where it came straight here. */
    public static String prefix() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return "";
        }
        URI base = request.getUriInfo().getBaseUri();
        return base.getPath().replaceFirst("/+$", "");
    }
}
