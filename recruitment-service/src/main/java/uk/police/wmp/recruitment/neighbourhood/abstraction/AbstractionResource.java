package uk.police.wmp.recruitment.neighbourhood.abstraction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/abstractions")
@Tag(name = "Neighbourhood policing", description = "Hours visible in communities, and hours taken from them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AbstractionResource {

    /** What a list answers with. */
    record AbstractionPage(List<AbstractionView> items, String next) {}

    private final AbstractionService abstractions;
    private final RecordLists lists;

    AbstractionResource(AbstractionService abstractions, RecordLists lists) {
        this.abstractions = abstractions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listAbstractions", summary = "Lists abstractions")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AbstractionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AbstractionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(abstractions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createAbstraction", summary = "Records an abstraction")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = AbstractionView.class)))
    public Response create(RecordAbstraction details) {
        AbstractionView created = abstractions.create(details);
        return Created.at("/v1/abstractions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getAbstraction", summary = "Gives an abstraction")
    public AbstractionView get(@PathParam("id") UUID id) {
        return abstractions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeAbstraction", summary = "Changes an abstraction")
    public AbstractionView change(@PathParam("id") UUID id, MergePatch patch) {
        return abstractions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeAbstraction", summary = "Removes an abstraction that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        abstractions.remove(id);
    }
}
