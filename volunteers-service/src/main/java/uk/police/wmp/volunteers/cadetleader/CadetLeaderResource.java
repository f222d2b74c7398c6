package uk.police.wmp.volunteers.cadetleader;

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

@Path("/v1/cadet-leaders")
@Tag(name = "Cadet units", description = "Where cadets meet, and who leads them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CadetLeaderResource {

    /** What a list answers with. */
    record CadetLeaderPage(List<CadetLeaderView> items, String next) {}

    private final CadetLeaderService leaders;
    private final RecordLists lists;

    CadetLeaderResource(CadetLeaderService leaders, RecordLists lists) {
        this.leaders = leaders;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "listCadetLeaders", summary = "Lists cadet leaders")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CadetLeaderPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CadetLeaderFilter filter, @BeanParam PageRequest page) {
        return lists.respond(leaders.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "createCadetLeader", summary = "Records a cadet leader")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CadetLeaderView.class)))
    public Response create(RecordCadetLeader details) {
        CadetLeaderView created = leaders.create(details);
        return Created.at("/v1/cadet-leaders", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "getCadetLeader", summary = "Gives a cadet leader")
    public CadetLeaderView get(@PathParam("id") UUID id) {
        return leaders.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "changeCadetLeader", summary = "Changes a cadet leader")
    public CadetLeaderView change(@PathParam("id") UUID id, MergePatch patch) {
        return leaders.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "removeCadetLeader", summary = "Removes a cadet leader that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        leaders.remove(id);
    }
}
