package uk.police.wmp.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Every versioned representation leaves with the tag of what this caller was shown, and not at all when the caller has just that
 * already. All answers say that they depend on who asked.
 */
final class EntityTags {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RecordTags tags;

    EntityTags(RecordTags tags) {
        this.tags = tags;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.VARY)) {
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Authorization");
        }
        if (!(response.getEntity() instanceof Versioned shown)) {
            return;
        }
        String tag = tags.of(shown);
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag + '"');
        List<String> known = request.getHeaders().getOrDefault(HttpHeaders.IF_NONE_MATCH, List.of());
        boolean unchanged = response.getStatus() == 200
                && READING.contains(request.getMethod())
                && EntityTagList.parse(known).filter(had -> had.names(tag)).isPresent();
        if (unchanged) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}
