package uk.police.wmp.volunteers.cadet;

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

@Path("/v1/cadets")
@Tag(name = "Cadets", description = "Children's records, apart from everything else.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CadetResource {

    /** What a list answers with. */
    record CadetPage(List<CadetListing> items, String next) {}

    private final CadetService cadets;
    private final RecordLists lists;

    CadetResource(CadetService cadets, RecordLists lists) {
        this.cadets = cadets;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("safeguarding:read")
    @Operation(operationId = "listCadets", summary = "Lists cadets")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CadetPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CadetFilter filter, @BeanParam PageRequest page) {
        return lists.respond(cadets.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("safeguarding:write")
    @Operation(operationId = "createCadet", summary = "Records a cadet")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CadetView.class)))
    public Response create(EnrolCadet details) {
        CadetView created = cadets.create(details);
        return Created.at("/v1/cadets", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("safeguarding:read")
    @Operation(operationId = "getCadet", summary = "Gives a cadet")
    public CadetView get(@PathParam("id") UUID id) {
        return cadets.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("safeguarding:write")
    @Operation(operationId = "changeCadet", summary = "Changes a cadet")
    public CadetView change(@PathParam("id") UUID id, MergePatch patch) {
        return cadets.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("safeguarding:write")
    @Operation(operationId = "removeCadet", summary = "Removes a cadet that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        cadets.remove(id);
    }
}
