package uk.police.wmp.gateway.pages;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where {@code links.definition} of every figure leads: to the figure's page, which asks for a token itself. */
@Path("/docs/figures/{id}")
@RunOnVirtualThread
class FigureDefinitionResource {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Response definition(@PathParam("id") String id) {
        return Response.seeOther(UriBuilder.fromPath("/figures/{id}").build(id)).build();
    }
}
