package uk.police.wmp.recruitment.planning.shift;

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

@Path("/v1/shift-pattern-changes")
@Tag(name = "Workforce planning", description = "Scenarios, plans, standards, strategy, and what they come to.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ShiftPatternChangeResource {

    /** What a list answers with. */
    record ShiftPatternChangePage(List<ShiftPatternChangeView> items, String next) {}

    private final ShiftPatternChangeService changes;
    private final RecordLists lists;

    ShiftPatternChangeResource(ShiftPatternChangeService changes, RecordLists lists) {
        this.changes = changes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listShiftPatternChanges", summary = "Lists shift pattern changes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ShiftPatternChangePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ShiftPatternChangeFilter filter, @BeanParam PageRequest page) {
        return lists.respond(changes.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createShiftPatternChange", summary = "Records a shift pattern change")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ShiftPatternChangeView.class)))
    public Response create(RecordShiftPatternChange details) {
        ShiftPatternChangeView created = changes.create(details);
        return Created.at("/v1/shift-pattern-changes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getShiftPatternChange", summary = "Gives a shift pattern change")
    public ShiftPatternChangeView get(@PathParam("id") UUID id) {
        return changes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeShiftPatternChange", summary = "Changes a shift pattern change")
    public ShiftPatternChangeView change(@PathParam("id") UUID id, MergePatch patch) {
        return changes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeShiftPatternChange",
            summary = "Removes a shift pattern change that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        changes.remove(id);
    }
}
