package uk.police.wmp.history;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The change feed of a service that this one follows, as {@link ChangeResource} serves it; asked with this service's own token. */
@OidcClientFilter
interface SourceFeed {

    /**
     * @param after null for the start
     * @throws jakarta.ws.rs.WebApplicationException for every answer but a page; a 401 also makes the next call ask for a new token
     */
    @GET
    @Path("/v1/changes")
    @Produces(ChangeResource.CLOUD_EVENTS)
    RestResponse<List<Change>> changes(
            @QueryParam("limit") int limit,
            @QueryParam("after") String after,
            @QueryParam("recordType") List<String> recordTypes);
}
