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

@Path("/v1/special-statuses")
@Tag(name = "Special constables", description = "Status and duties of special constables.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SpecialStatusResource {

    /** What a list answers with. */
    record SpecialStatusPage(List<SpecialStatusView> items, String next) {}

    private final SpecialStatusService statuses;
    private final RecordLists lists;

    SpecialStatusResource(SpecialStatusService statuses, RecordLists lists) {
        this.statuses = statuses;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "listSpecialStatuses", summary = "Lists statuses of special constables")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SpecialStatusPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SpecialStatusFilter filter, @BeanParam PageRequest page) {
        return lists.respond(statuses.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "createSpecialStatus", summary = "Records a status of a special constable")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SpecialStatusView.class)))
    public Response create(RecordSpecialStatus details) {
        SpecialStatusView created = statuses.create(details);
        return Created.at("/v1/special-statuses", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("volunteers:read")
    @Operation(operationId = "getSpecialStatus", summary = "Gives a status of a special constable")
    public SpecialStatusView get(@PathParam("id") UUID id) {
        return statuses.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("volunteers:write")
    @Operation(operationId = "changeSpecialStatus", summary = "Changes a status of a special constable")
    public SpecialStatusView change(@PathParam("id") UUID id, MergePatch patch) {
        return statuses.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("volunteers:write")
    @Operation(
            operationId = "removeSpecialStatus",
            summary = "Removes a status of a special constable that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        statuses.remove(id);
    }
}
