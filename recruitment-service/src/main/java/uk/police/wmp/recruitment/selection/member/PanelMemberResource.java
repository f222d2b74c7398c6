package uk.police.wmp.recruitment.selection.member;

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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/panel-members")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PanelMemberResource {

    /** What a list answers with. */
    record PanelMemberPage(List<PanelMemberView> items, String next) {}

    private final PanelMemberService members;
    private final RecordLists lists;

    PanelMemberResource(PanelMemberService members, RecordLists lists) {
        this.members = members;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPanelMembers", summary = "Lists members of panels")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PanelMemberPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PanelMemberFilter filter, @BeanParam PageRequest page) {
        return lists.respond(members.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPanelMember", summary = "Records a member of a panel")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PanelMemberView.class)))
    public Response create(SeatPanelMember details) {
        PanelMemberView created = members.create(details);
        return Created.at("/v1/panel-members", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPanelMember", summary = "Gives a member of a panel")
    public PanelMemberView get(@PathParam("id") UUID id) {
        return members.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePanelMember", summary = "Changes a member of a panel")
    public PanelMemberView change(@PathParam("id") UUID id, MergePatch patch) {
        return members.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removePanelMember", summary = "Removes a member of a panel that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        members.remove(id);
    }

    @POST
    @Path("/{id}/stand-down")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "standDownPanelMember",
            summary = "Lets a member of a panel stand down, so that the others can finish",
            description = "The member's marks count where they were given; where they weren't, nobody waits for them."
                    + " There is no way back.")
    @APIResponse(
            responseCode = "200",
            description = "The member, who has stood down.",
            content = @Content(schema = @Schema(implementation = PanelMemberView.class)))
    public Response standDown(@PathParam("id") UUID id, StandDown details) {
        return Response.ok(members.standDown(id, details)).build();
    }
}
