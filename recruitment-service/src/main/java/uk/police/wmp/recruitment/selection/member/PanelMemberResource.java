package uk.police.wmp.recruitment.selection.member;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/panel-members")
@Tag(name = "Selection", description = "Assessors, panels, marks and what becomes of them.")
@RecordOperations(
        one = "a member of a panel",
        many = "members of panels",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PanelMemberResource extends RecordResource<RecordPanelMember, PanelMemberView> {

    private final PanelMemberService members;

    PanelMemberResource(PanelMemberService members) {
        super(members);
        this.members = members;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PanelMemberFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
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
