package uk.police.wmp.recruitment.selection.panel;

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

@Path("/v1/selection-panels")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SelectionPanelResource {

    /** What a list answers with. */
    record SelectionPanelPage(List<SelectionPanelView> items, String next) {}

    private final SelectionPanelService panels;
    private final RecordLists lists;

    SelectionPanelResource(SelectionPanelService panels, RecordLists lists) {
        this.panels = panels;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSelectionPanels", summary = "Lists selection panels")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SelectionPanelPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SelectionPanelFilter filter, @BeanParam PageRequest page) {
        return lists.respond(panels.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSelectionPanel", summary = "Records a selection panel")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SelectionPanelView.class)))
    public Response create(ConvenePanel details) {
        SelectionPanelView created = panels.create(details);
        return Created.at("/v1/selection-panels", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSelectionPanel", summary = "Gives a selection panel")
    public SelectionPanelView get(@PathParam("id") UUID id) {
        return panels.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSelectionPanel", summary = "Changes a selection panel")
    public SelectionPanelView change(@PathParam("id") UUID id, MergePatch patch) {
        return panels.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeSelectionPanel", summary = "Removes a selection panel that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        panels.remove(id);
    }
}
