package uk.police.wmp.volunteers.special;

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

@Path("/v1/duties")
@Tag(name = "Special constables", description = "Status and duties of special constables.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DutyResource {

    /** What a list answers with. */
    record DutyPage(List<DutyView> items, String next) {}

    private final DutyService duties;
    private final RecordLists lists;

    DutyResource(DutyService duties, RecordLists lists) {
        this.duties = duties;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "listDuties", summary = "Lists duties")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DutyPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam DutyFilter filter, @BeanParam PageRequest page) {
        return lists.respond(duties.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "createDuty", summary = "Records a duty")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = DutyView.class)))
    public Response create(RecordDuty details) {
        DutyView created = duties.create(details);
        return Created.at("/v1/duties", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "getDuty", summary = "Gives a duty")
    public DutyView get(@PathParam("id") UUID id) {
        return duties.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "changeDuty", summary = "Changes a duty")
    public DutyView change(@PathParam("id") UUID id, MergePatch patch) {
        return duties.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "removeDuty", summary = "Removes a duty that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        duties.remove(id);
    }
}
