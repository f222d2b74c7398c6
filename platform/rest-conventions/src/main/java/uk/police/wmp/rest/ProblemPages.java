package uk.police.wmp.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the {@code type} of a problem means: the page that its address leads to. */
@Path("/problems")
@Tag(name = "Problems", description = "What each kind of failure means and what to do about it.")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
class ProblemPages {

    @GET
    @ReadsNow
    @Path("/{slug}")
    @Operation(operationId = "getProblemType", summary = "Says what a kind of failure means and what to do about it")
    public ProblemTypes.ProblemType describe(@PathParam("slug") String slug) {
        return ProblemTypes.find(slug).orElseThrow(() -> new RecordNotFound("problem types", slug));
    }
}
