package uk.police.wmp.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Every versioned representation leaves with its ETag, and not at all when the caller has it already. */
final class EntityTags {

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Versioned versioned)) {
            return;
        }
        String tag = "\"" + versioned.version() + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (response.getStatus() == 200 && request.getMethod().equals("GET") && known != null && matches(known, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean matches(String known, String tag) {
        for (String candidate : known.split(",")) {
            String strong = candidate.trim().replaceFirst("^W/", "");
            if (strong.equals(tag) || strong.equals("*")) {
                return true;
            }
        }
        return false;
    }
}
