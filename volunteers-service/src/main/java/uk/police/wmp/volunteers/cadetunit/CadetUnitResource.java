package uk.police.wmp.volunteers.cadetunit;

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

@Path("/v1/cadet-units")
@Tag(name = "Cadet units", description = "Where cadets meet, and who leads them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CadetUnitResource {

    /** What a list answers with. */
    record CadetUnitPage(List<CadetUnitView> items, String next) {}

    private final CadetUnitService units;
    private final RecordLists lists;

    CadetUnitResource(CadetUnitService units, RecordLists lists) {
        this.units = units;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "listCadetUnits", summary = "Lists cadet units")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CadetUnitPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CadetUnitFilter filter, @BeanParam PageRequest page) {
        return lists.respond(units.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "createCadetUnit", summary = "Records a cadet unit")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CadetUnitView.class)))
    public Response create(RecordCadetUnit details) {
        CadetUnitView created = units.create(details);
        return Created.at("/v1/cadet-units", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "getCadetUnit", summary = "Gives a cadet unit")
    public CadetUnitView get(@PathParam("id") UUID id) {
        return units.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "changeCadetUnit", summary = "Changes a cadet unit")
    public CadetUnitView change(@PathParam("id") UUID id, MergePatch patch) {
        return units.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "removeCadetUnit", summary = "Removes a cadet unit that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        units.remove(id);
    }
}
